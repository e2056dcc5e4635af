/// Transcripts can be read, and their cues go forward.
struct TranscriptForm: EpisodeRule {
    let code = "transcript-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        episode.transcripts.flatMap { transcript in
            transcript.faults.prefix(3).map {
                FeedFault("\($0); make the episode again", file: transcript.path)
            }
        }
    }
}
