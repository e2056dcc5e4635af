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
        let earlier = try output.claim(plan.stem)
        do {
            let makeable = try MakeableFiles(settings, stem: plan.stem)
            for failure in makeable.failures {
                speaker.report(.failed(subject: failure.subject, failure.error))
            }
            let (recorded, audio) = try await record(makeable.files)
            var episode = try write(recorded, audio)
            if let earlier { output.remove(earlier, except: episode.files) }
            episode.failures = makeable.failures
            return episode
        } catch let error as AssemblyError {
            throw PipelineError(error)
        } catch {
            throw (error as? PipelineError) ?? PipelineError(.internalFault, "rendering was interrupted")
        }
    }

    /// Speaks everything and makes the audio files, which have no names yet.
    private func record(
        _ files: [AudioFileSettings]
    ) async throws -> (RecordedEpisode, [EpisodeFiles.Finished]) {
        var recording = try EpisodeRecording(of: plan, files, sampleRate: engine.sampleRate, in: output)
        do {
            try await speaker.speak(plan, into: &recording)
            let recorded = try recording.recorded()
            let encoders = FileEncoders(synthesizer: speaker.synthesizer, ffmpeg: settings.ffmpeg)
            return (recorded, try await recording.finish(recorded, with: encoders))
        } catch {
            recording.files.abandon()
            throw error
        }
    }

    /// Writes what lies beside the audio; then all take their names, the manifest last.
    private func write(
        _ recorded: RecordedEpisode, _ audio: [EpisodeFiles.Finished]
    ) throws -> RenderedEpisode {
        var files = EpisodeFileSet(stem: plan.stem, in: output)
        defer { files.abandon() }
        try files.add(audio)
        try SidecarWriter(plan: plan, episode: recorded.episode).write(settings.sidecars, into: &files)
        let manifest = manifest(recorded, files: files.files)
        try files.publish(with: manifest)
        return RenderedEpisode(
            plan, recorded, settings.loudness,
            audio: files.audio.map { .init(name: $0.name, byteCount: $0.byteCount) },
            otherFiles: manifest.files.filter { $0.audio == nil }.map(\.name) + ["\(plan.stem).json"])
    }

    private func manifest(_ recorded: RecordedEpisode, files: [EpisodeFile]) -> Manifest {
        return Manifest(
            title: plan.title,
            articles: plan.parts.map { NarratedArticle($0.article, voice: $0.voice.voice.id, page: $0.page) },
            isEdition: plan.isEdition, engine: EngineIdentity(name: engine.name, version: engine.version),
            episode: recorded.episode, target: settings.loudness, omissions: plan.omissions(with: recorded),
            diagnostics: plan.diagnostics(with: recorded, settings.loudness), files: files)
    }
}
