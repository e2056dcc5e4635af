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
            let makeable = try MakeableFiles(settings, stem: plan.stem)
            for failure in makeable.failures {
                speaker.report(.failed(subject: failure.subject, failure.error))
            }
            var recording = try EpisodeRecording(
                of: plan, makeable.files, sampleRate: engine.sampleRate, in: output)
            let recorded: RecordedEpisode
            let audio: [EpisodeFiles.Finished]
            do {
                try await speaker.speak(plan, into: &recording)
                recorded = try recording.recorded()
                let encoders = FileEncoders(synthesizer: speaker.synthesizer, ffmpeg: settings.ffmpeg)
                audio = try await recording.finish(recorded, with: encoders)
            } catch {
                recording.files.abandon()
                throw error
            }
            var episode = try write(recorded, audio)
            episode.failures = makeable.failures
            return episode
        } catch let error as AssemblyError {
            throw PipelineError(error)
        } catch {
            throw (error as? PipelineError) ?? PipelineError(.internalFault, "rendering was interrupted")
        }
    }

    /// Gives the audio files their names, then writes what lies beside them, the manifest last.
    private func write(
        _ recorded: RecordedEpisode, _ audio: [EpisodeFiles.Finished]
    ) throws(PipelineError) -> RenderedEpisode {
        var files = try name(audio)
        files += try writeSidecars(of: recorded.episode)
        let manifest = manifest(recorded, files: files)
        try output.write(Array(manifest.document.utf8), to: "\(plan.stem).json")
        return RenderedEpisode(
            plan, recorded,
            audio: files.filter { $0.audio != nil }.map { .init(name: $0.name, byteCount: $0.byteCount) },
            otherFiles: files.filter { $0.audio == nil }.map(\.name) + ["\(plan.stem).json"])
    }

    private func name(_ audio: [EpisodeFiles.Finished]) throws(PipelineError) -> [EpisodeFile] {
        var files: [EpisodeFile] = []
        do throws(PipelineError) {
            for finished in audio {
                let (digest, byteCount) = try finished.file.digest()
                try finished.file.finish()
                files.append(
                    EpisodeFile(
                        name: "\(plan.stem).\(finished.settings.format.rawValue)",
                        mediaType: finished.settings.format.mediaType, byteCount: byteCount,
                        digest: "sha256:\(digest)", audio: finished.settings))
            }
        } catch {
            for left in audio.dropFirst(files.count) { left.file.abandon() }
            throw error
        }
        return files
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
