import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// Makes the files of one episode: audio in every format, transcripts, chapters and manifest.
///
/// Passages are spoken several at a time; their clips go to the disk in order, as they arrive.
struct EpisodeRenderer: Sendable {
    let plan: EpisodePlan
    let settings: RenderSettings
    let synthesizer: any SpeechSynthesizer
    let engine: EngineDescription
    let output: OutputFolder
    let report: @Sendable (RenderEvent) -> Void

    func render() async throws(PipelineError) -> RenderedEpisode {
        do {
            let earlier = try output.claim(plan.stem)
            var recording = try EpisodeRecording(
                of: plan, settings.files, sampleRate: engine.sampleRate, in: output)
            do {
                try await speak(into: &recording)
                let rendered = try write(&recording)
                if let earlier { output.remove(earlier, except: rendered.files) }
                return rendered
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

    private func speak(into recording: inout EpisodeRecording) async throws {
        let encodings = recording.files.encodings
        try await forEachInOrder(plan.passages, width: settings.parallelism) { planned in
            try await record(planned, as: encodings)
        } consume: { recorded in
            try recording.take(recorded)
            report(
                .spoke(title: plan.title, passages: recording.passageCount, of: plan.passages.count))
        }
    }

    private func record(
        _ planned: PlannedPassage, as encodings: [ClipEncoding]
    ) async throws(PipelineError) -> RecordedPassage {
        let entry = plan.parts[planned.article].voice
        let recorder = ClipRecorder(
            synthesizer: synthesizer, engineVoice: entry.voice.engineVoice, encodings: encodings)
        do throws(SynthesisError) {
            return try await recorder.record(planned.passage)
        } catch {
            throw entry.locating(PipelineError(error))
        }
    }

    /// Completes the audio and writes what lies beside it; then all take their names, the manifest last.
    private func write(_ recording: inout EpisodeRecording) throws -> RenderedEpisode {
        let recorded = try recording.recorded()
        var files: [EpisodeFile] = []
        var written: [PartialFile] = []
        defer { for file in written { file.abandon() } }
        for finished in try recording.finish(recorded) {
            let name = "\(plan.stem).\(finished.settings.format.rawValue)"
            let (digest, byteCount) = try finished.file.digest()
            written.append(finished.file)
            files.append(
                EpisodeFile(
                    name: name, mediaType: finished.settings.format.mediaType, byteCount: byteCount,
                    digest: "sha256:\(digest)", audio: finished.settings))
        }
        files += try writeSidecars(of: recorded.episode, into: &written)
        let manifest = manifest(recorded, files: files)
        written.append(try output.begin("\(plan.stem).json", with: Array(manifest.document.utf8)))
        try output.publish(written)
        return rendered(manifest)
    }

    private func writeSidecars(
        of episode: Episode, into written: inout [PartialFile]
    ) throws(PipelineError) -> [EpisodeFile] {
        var files: [EpisodeFile] = []
        for sidecar in Sidecar.allCases where settings.sidecars.contains(sidecar) {
            let bytes = Array(sidecar.document(for: episode).utf8)
            let name = "\(plan.stem).\(sidecar.rawValue)"
            written.append(try output.begin(name, with: bytes))
            files.append(
                EpisodeFile(
                    name: name, mediaType: sidecar.mediaType, byteCount: bytes.count,
                    digest: "sha256:\(SHA256Digest.hexadecimal(of: bytes))"))
        }
        return files
    }

    private func manifest(_ recorded: RecordedEpisode, files: [EpisodeFile]) -> Manifest {
        let unsaid = plan.parts.enumerated().flatMap { number, part in
            part.script.omissions.map {
                StagedOmission(stage: .verbalization, omission: $0, article: number)
            }
        }
        return Manifest(
            title: plan.title,
            articles: plan.parts.map { NarratedArticle($0.article, voice: $0.voice.voice.id, page: $0.page) },
            isEdition: plan.isEdition, engine: EngineIdentity(name: engine.name, version: engine.version),
            episode: recorded.episode, omissions: unsaid + recorded.omissions,
            diagnostics: plan.parts.flatMap(\.script.diagnostics) + recorded.diagnostics, files: files)
    }

    private func rendered(_ manifest: Manifest) -> RenderedEpisode {
        RenderedEpisode(
            title: plan.title, kind: plan.isEdition ? nil : plan.parts.first?.article.kind,
            files: manifest.files.map(\.name) + ["\(plan.stem).json"],
            duration: Double(manifest.episode.frameCount) / Double(manifest.episode.sampleRate),
            chapterCount: manifest.episode.chapters.count, loudness: manifest.episode.loudness,
            wordCount: manifest.wordCount, spokenWordCount: manifest.episode.wordCount,
            omittedWordCount: manifest.omittedWordCount, diagnostics: manifest.diagnostics,
            hasLosses: manifest.diagnostics.contains { $0.severity == .warning })
    }
}
