/// One thing that must be true of a finished episode.
protocol EpisodeCheck: Sendable {
    /// Where it is not.
    func findings(in episode: FinishedEpisode) -> [VerificationFinding]
}

/// Every check, in the order in which findings are listed.
enum EpisodeChecks {
    static let all: [any EpisodeCheck] = [
        UnchangedFiles(), DecodedLength(), LoudnessOnTarget(), ChapterOrder(), TranscriptTimes(), WordTimes(),
        WordAccount(),
    ]
}
