/// Lines are as short as the namespace advises: 65 characters in WebVTT, two lines of 32 in SubRip.
struct TranscriptLines: EpisodeRule {
    let code = "transcript-lines-long"
    let severity = FeedFinding.Severity.note

    func faults(in episode: CheckedEpisode) -> [FeedFault] {
        episode.transcripts.compactMap { transcript in
            let (width, lines) = transcript.kind == .subRip ? (32, 2) : (65, Int.max)
            guard transcript.longestLine > width || transcript.mostLines > lines else { return nil }
            return FeedFault(
                "a line should have at most \(width) characters, and one has \(transcript.longestLine); small screens break it",
                file: transcript.path)
        }
    }
}
