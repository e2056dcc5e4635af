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
    let covers: CoverChooser?

    /// Told what was made, right before the files take their names.
    var note: @Sendable (RenderedEpisode, [FileStamp]) -> Void = { _, _ in }

    func render() async throws(PipelineError) -> RenderedEpisode {
        let earlier = try output.claim(plan.stem)
        do {
            let makeable = try MakeableFiles(settings, stem: plan.stem)
            for failure in makeable.failures {
                speaker.report(.failed(subject: failure.subject, failure.error))
            }
            var episode = try await render(makeable.files)
            if let earlier { output.remove(earlier, except: episode.files) }
            episode.failures = makeable.failures
            return episode
        } catch let error as AssemblyError {
            throw PipelineError(error)
        } catch {
            throw (error as? PipelineError) ?? PipelineError(.internalFault, "rendering was interrupted")
        }
    }

    /// Speaks everything, makes the audio files, which have no names yet, and writes what lies beside them.
    ///
    /// The cover is made while the first passages are spoken: only the files' headers need it.
    private func render(_ files: [AudioFileSettings]) async throws -> RenderedEpisode {
        let covered = Task { await plan.covered(by: covers) }
        var recording: EpisodeRecording?
        defer {
            covered.cancel()
            recording?.abandon()
        }
        try await speaker.speak(plan, as: EpisodeFiles.encodings(of: files)) { passage in
            if recording == nil {
                recording = try EpisodeRecording(
                    of: await covered.value, files, sampleRate: engine.sampleRate, in: output)
            }
            try recording?.take(passage)
        }
        guard var finished = recording else { throw EpisodeRecording.nothingSpoken }
        let recorded = try finished.recorded()
        let encoders = FileEncoders(synthesizer: speaker.synthesizer, ffmpeg: settings.ffmpeg)
        let audio = try await finished.finish(recorded, with: encoders)
        return try await write(recorded, audio, of: await covered.value, finished.passages)
    }

    /// Writes what lies beside the audio; then all take their names, the manifest last.
    ///
    /// The audio is digested meanwhile: only the manifest tells of that.
    private func write(
        _ recorded: RecordedEpisode, _ audio: [EpisodeFiles.Finished], of plan: EpisodePlan,
        _ passages: PassageCounts
    ) async throws -> RenderedEpisode {
        var files = EpisodeFileSet(stem: plan.stem, in: output)
        defer { files.abandon() }
        async let digested = digests(of: audio)
        files.add(audio)
        try SidecarWriter(plan: plan, episode: recorded.episode).write(settings.sidecars, into: &files)
        files.note(try await digested)
        let manifest = manifest(of: plan, recorded, files: files.files)
        try files.write(manifest)
        var episode = RenderedEpisode(
            plan, recorded, settings.loudness,
            audio: files.audio.map { .init(name: $0.name, byteCount: $0.byteCount) },
            otherFiles: manifest.files.filter { $0.audio == nil }.map(\.name) + ["\(plan.stem).json"])
        episode.passages = passages
        note(episode, files.stamps)
        try files.publish()
        return episode
    }

    @concurrent
    private func digests(
        of audio: [EpisodeFiles.Finished]
    ) async throws -> [(digest: String, byteCount: Int)] {
        try EpisodeFileSet.digests(of: audio)
    }

    private func manifest(
        of plan: EpisodePlan, _ recorded: RecordedEpisode, files: [EpisodeFile]
    ) -> Manifest {
        Manifest(
            title: plan.title,
            articles: plan.parts.map { NarratedArticle($0.article, voice: $0.voice.voice.id, page: $0.page) },
            isEdition: plan.isEdition, engine: EngineIdentity(name: engine.name, version: engine.version),
            episode: recorded.episode, target: settings.loudness, omissions: plan.omissions(with: recorded),
            diagnostics: plan.diagnostics(with: recorded, settings.loudness), files: files)
    }
}
