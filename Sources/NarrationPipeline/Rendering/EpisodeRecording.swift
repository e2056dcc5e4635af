import AudioAssembly
import NarrationModel
import SpeechSynthesis

/// An episode that grows by one recorded passage at a time.
struct EpisodeRecording {
    private(set) var files: EpisodeFiles

    /// The clips so far, without their audio.
    private(set) var clips: [SpokenClip] = []
    private let plan: EpisodePlan
    private var timeline: TimelineBuilder
    private var omissions: [StagedOmission] = []
    private var diagnostics: [Diagnostic] = []

    /// How many passages have come, spoken or not.
    private(set) var passageCount = 0

    /// An episode of which only the times are wanted.
    init(of plan: EpisodePlan, sampleRate: Int) {
        self.plan = plan
        timeline = TimelineBuilder(sampleRate: sampleRate)
        files = EpisodeFiles()
    }

    /// Keeps the places of the headers in all files.
    init(
        of plan: EpisodePlan, _ settings: [AudioFileSettings], sampleRate: Int, in output: OutputFolder
    ) throws {
        self.plan = plan
        timeline = TimelineBuilder(sampleRate: sampleRate)
        let planned = TimelineBuilder.plan(plan.passages, sampleRate: sampleRate, tags: plan.tags)
        files = try EpisodeFiles(settings, planned: planned, stem: plan.stem, in: output)
    }

    /// Writes the next passage's clip, when it has one.
    mutating func take(_ recorded: RecordedPassage) throws {
        var planned = plan.passages[passageCount]
        planned.passage = recorded.passage
        if let clip = recorded.clip {
            try timeline.append(planned, clip)
            try files.append(clip)
            clips.append(SpokenClip(article: planned.article, frameCount: clip.frameCount))
        } else {
            timeline.skip(planned)
        }
        omissions += recorded.omissions.map {
            StagedOmission(stage: .synthesis, omission: $0, article: planned.article)
        }
        diagnostics += recorded.diagnostics
        passageCount += 1
    }

    /// What has come of the passages.
    ///
    /// - Throws: ``AssemblyError`` when nothing is spoken.
    func recorded() throws(AssemblyError) -> RecordedEpisode {
        let episode = timeline.episode(tags: plan.tags)
        let hasWords = plan.parts.contains { $0.script.wordCount > 0 }
        guard timeline.frameCount > 0, episode.wordCount > 0 || !hasWords else {
            throw AssemblyError(.noAudio, "a file needs at least one passage that is spoken")
        }
        return RecordedEpisode(
            episode: episode, omissions: omissions, diagnostics: diagnostics)
    }

    /// Completes the files.
    mutating func finish(
        _ recorded: RecordedEpisode, with encoders: FileEncoders
    ) async throws -> [EpisodeFiles.Finished] {
        try await files.finish(recorded.episode, with: encoders)
    }
}

/// How long a passage of an article came to be.
struct SpokenClip {
    /// The number of the article among those of the episode.
    var article: Int
    var frameCount: Int
}

/// What came of speaking a plan: the finished files' content, and the sentences that the engine failed on.
struct RecordedEpisode {
    var episode: Episode
    var omissions: [StagedOmission]
    var diagnostics: [Diagnostic]
}
