/// WebVTT that a feed names has no times of words: AntennaPod shows them as text.
struct TranscriptWordTimes: EpisodeRule {
    let code = "transcript-word-times"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        episode.transcripts.filter(\.hasWordTimes).map {
            FeedFault(
                "a transcript must have no times of words within cues; name the one without them",
                file: $0.path)
        }
    }
}
