import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// A file that is encoded when all its samples are in a spool.
struct WholeFile {
    let settings: AudioFileSettings

    /// Where the file grows until it gets its name.
    let file: PartialFile

    /// The file's name without an ending.
    let stem: String
    let output: OutputFolder

    /// Encodes the samples of `spool` and writes the file, with the metadata of `episode`.
    func encode(_ spool: SampleSpool, as episode: Episode, with encoders: FileEncoders) async throws {
        if settings.format == .m4b {
            try await AudiobookFile(settings: settings, file: file, stem: stem, output: output)
                .encode(spool, as: episode, with: encoders.ffmpeg)
        } else {
            try await encodeNative(spool, as: episode, with: encoders.synthesizer)
        }
    }

    /// Has a worker encode the samples into a hidden file, which is read back and rewritten.
    private func encodeNative(
        _ spool: SampleSpool, as episode: Episode, with synthesizer: any SpeechSynthesizer
    ) async throws {
        let native = try output.begin("\(stem).native.\(settings.format.rawValue)")
        defer { native.abandon() }
        do throws(SynthesisError) {
            try await synthesizer.encode(
                FileEncoding(
                    settings.format, source: spool.file.temporaryPath, destination: native.temporaryPath,
                    frameCount: spool.frameCount, sampleRate: spool.sampleRate, effort: settings.effort))
        } catch {
            let fault = PipelineError(error)
            throw PipelineError(
                fault.code, "'\(stem).\(settings.format.rawValue)' could not be made: \(fault.message)")
        }
        try rewrite(native, as: episode)
    }

    private func rewrite(_ native: PartialFile, as episode: Episode) throws {
        guard var rewriter = try settings.rewriter(for: episode) else {
            throw PipelineError(
                .internalFault, "nothing makes a file of format '\(settings.format.rawValue)'")
        }
        var offset = 0
        while true {
            let piece = try native.read(at: offset, count: 1 << 16)
            if piece.isEmpty { break }
            try file.append(try rewriter.append(piece))
            offset += piece.count
        }
        try file.append(try rewriter.finish())
    }
}
