/// An episode to make, or one that is there already.
struct EpisodeJob: Sendable {
    var plan: EpisodePlan

    /// The episode, when an earlier run has made it and its files are as they should be.
    var finished: RenderedEpisode?

    /// Told what was made, right before the files take their names.
    var note: @Sendable (RenderedEpisode, [FileStamp]) -> Void = { _, _ in }
}
