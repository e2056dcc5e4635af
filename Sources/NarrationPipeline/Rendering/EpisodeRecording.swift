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

    /// Where the passages are from.
    private(set) var passages = PassageCounts()

    /// How many passages have come, spoken or not.
    private(set) var passageCount = 0

    /// The sentences so far, when they are kept.
    private let spool: PartialFile?

    /// An episode of which only the times are wanted.
    init(of plan: EpisodePlan, sampleRate: Int) {
        self.plan = plan
        spool = nil
        timeline = TimelineBuilder(sampleRate: sampleRate, cues: NoCues())
        files = EpisodeFiles()
    }

    /// Keeps the places of the headers in all files.
    init(
        of plan: EpisodePlan, _ settings: [AudioFileSettings], sampleRate: Int, in output: OutputFolder
    ) throws {
        self.plan = plan
        let spool = try output.begin("\(plan.stem).sentences")
        self.spool = spool
        timeline = TimelineBuilder(sampleRate: sampleRate, cues: CueSpool(spool))
        let planned = TimelineBuilder.plan(plan.passages, sampleRate: sampleRate, tags: plan.tags)
        do {
            files = try EpisodeFiles(settings, planned: planned, stem: plan.stem, in: output)
        } catch {
            spool.abandon()
            throw error
        }
    }

    /// Removes what has no name yet, the sentences among it: the episode cannot tell them any more.
    func abandon() {
        files.abandon()
        spool?.abandon()
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
        if recorded.clip != nil { passages.count(recorded.origin) }
    }

    /// Why there is no file.
    static let nothingSpoken = AssemblyError(.noAudio, "a file needs at least one passage that is spoken")

    /// What has come of the passages.
    ///
    /// - Throws: ``AssemblyError`` when nothing is spoken.
    func recorded() throws(AssemblyError) -> RecordedEpisode {
        let episode = timeline.episode(tags: plan.tags)
        let hasWords = plan.parts.contains { $0.wordCount > 0 }
        guard timeline.frameCount > 0, episode.wordCount > 0 || !hasWords else {
            throw Self.nothingSpoken
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
