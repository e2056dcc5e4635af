import AudioAssembly
import NarrationModel

/// An M4B file, made by ffmpeg: AAC in MP4 with both kinds of chapters, the index before the audio.
struct AudiobookFile {
    let settings: AudioFileSettings

    /// Where ffmpeg writes; it opens the same file by its path.
    let file: PartialFile
    let stem: String
    let output: OutputFolder

    private var name: String { "\(stem).\(settings.format.rawValue)" }

    /// Encodes the samples of `spool`, with the metadata of `episode`.
    func encode(_ spool: SampleSpool, as episode: Episode, with ffmpeg: FFmpeg) async throws {
        let metadata = try output.begin("\(stem).ffmetadata")
        defer { metadata.abandon() }
        try metadata.append(Array(FFMetadata(episode).document.utf8))
        guard let cover = episode.tags.cover else {
            return try await run(ffmpeg, spool, metadata, language: FFMetadata(episode).language, cover: [])
        }
        let picture = try output.begin("\(stem).cover")
        defer { picture.abandon() }
        try picture.append(cover.bytes)
        let reader = cover.mediaType == "image/png" ? "png_pipe" : "jpeg_pipe"
        try await run(
            ffmpeg, spool, metadata, language: FFMetadata(episode).language,
            cover: ["-f", reader, "-i", "file:\(picture.temporaryPath)"])
    }

    private func run(
        _ ffmpeg: FFmpeg, _ spool: SampleSpool, _ metadata: PartialFile, language: String, cover: [String]
    ) async throws {
        let samples = [
            "-f", "s16le", "-ar", "\(spool.sampleRate)", "-ac", "1", "-i", "file:\(spool.file.temporaryPath)",
        ]
        let tags = ["-f", "ffmetadata", "-i", "file:\(metadata.temporaryPath)"]
        let picture =
            cover.isEmpty ? [] : ["-map", "2:v", "-c:v", "copy", "-disposition:v", "attached_pic"]
        let encoder = [
            "-c:a", "aac", "-aac_coder", Self.coder, "-b:a", "\(settings.bitRate ?? 48)k",
            "-metadata:s:a:0", "language=\(language)",
        ]
        let container = [
            "-movflags", "+faststart", "-fflags", "+bitexact", "-flags:a", "+bitexact", "-f", "ipod", "-y",
            "file:\(file.temporaryPath)",
        ]
        try await ffmpeg.run(
            samples + tags + cover + ["-map", "0:a", "-map_metadata", "1", "-map_chapters", "1"] + picture
                + encoder + container,
            seconds: spool.seconds, making: name)
        try requireWhole()
    }

    /// The coder of every effort: ffmpeg's slower one raises decoded peaks of speech by up to 3 dB at 48 kbit/s.
    private static let coder = "fast"

    /// Walks the boxes of the file (ISO/IEC 14496-12, 4.2): the last ends where the file does, and the index is first.
    private func requireWhole() throws(PipelineError) {
        var types: [String] = []
        var offset = 0
        while true {
            let header = try file.read(at: offset, count: MP4BoxHeader.longestByteCount)
            if header.isEmpty { break }
            guard let box = MP4BoxHeader(header) else { throw notWhole }
            types.append(box.type)
            offset += box.byteCount
        }
        guard let index = types.firstIndex(of: "moov"), let audio = types.firstIndex(of: "mdat"),
            index < audio, !(try file.read(at: offset - 1, count: 1)).isEmpty
        else { throw notWhole }
    }

    private var notWhole: PipelineError {
        PipelineError(.ffmpegFailed, "'\(name)' could not be made: the file that 'ffmpeg' wrote is not whole")
    }
}
