import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// Makes the files of one episode: audio in every format, transcripts, chapters and manifest.
///
/// Passages are spoken several at a time; their clips go to the disk in order, as they arrive.
struct EpisodeRenderer: Sendable {
    let plan: EpisodePlan
    let settings: RenderSettings
    let speaker: EpisodeSpeaker
    let engine: EngineDescription
    let output: OutputFolder

    func render() async throws(PipelineError) -> RenderedEpisode {
        do {
            var recording = try EpisodeRecording(
                of: plan, settings.files, sampleRate: engine.sampleRate, in: output)
            do {
                try await speaker.speak(plan, into: &recording)
                return try write(&recording)
            } catch {
                recording.files.abandon()
                throw error
            }
        } catch let error as AssemblyError {
            throw PipelineError(error)
        } catch {
            throw (error as? PipelineError) ?? PipelineError(.internalFault, "rendering was interrupted")
        }
    }

    /// Completes the audio, then writes what lies beside it, the manifest last.
    private func write(_ recording: inout EpisodeRecording) throws -> RenderedEpisode {
        let recorded = try recording.recorded()
        var files: [EpisodeFile] = []
        for finished in try recording.finish(recorded) {
            let name = "\(plan.stem).\(finished.settings.format.rawValue)"
            let (digest, byteCount) = try finished.file.digest()
            try finished.file.finish()
            files.append(
                EpisodeFile(
                    name: name, mediaType: finished.settings.format.mediaType, byteCount: byteCount,
                    digest: "sha256:\(digest)", audio: finished.settings))
        }
        files += try writeSidecars(of: recorded.episode)
        let manifest = manifest(recorded, files: files)
        try output.write(Array(manifest.document.utf8), to: "\(plan.stem).json")
        return RenderedEpisode(
            plan, recorded,
            audio: files.filter { $0.audio != nil }.map { .init(name: $0.name, byteCount: $0.byteCount) },
            otherFiles: files.filter { $0.audio == nil }.map(\.name) + ["\(plan.stem).json"])
    }

    private func writeSidecars(of episode: Episode) throws(PipelineError) -> [EpisodeFile] {
        var files: [EpisodeFile] = []
        for sidecar in Sidecar.allCases where settings.sidecars.contains(sidecar) {
            let bytes = Array(sidecar.document(for: episode).utf8)
            let name = "\(plan.stem).\(sidecar.rawValue)"
            try output.write(bytes, to: name)
            files.append(
                EpisodeFile(
                    name: name, mediaType: sidecar.mediaType, byteCount: bytes.count,
                    digest: "sha256:\(SHA256Digest.hexadecimal(of: bytes))"))
        }
        return files
    }

    private func manifest(_ recorded: RecordedEpisode, files: [EpisodeFile]) -> Manifest {
        return Manifest(
            title: plan.title,
            articles: plan.parts.map { NarratedArticle($0.article, voice: $0.voice.voice.id, page: $0.page) },
            isEdition: plan.isEdition, engine: EngineIdentity(name: engine.name, version: engine.version),
            episode: recorded.episode, omissions: plan.omissions(with: recorded),
            diagnostics: plan.parts.flatMap(\.script.diagnostics) + recorded.diagnostics, files: files)
    }
}
