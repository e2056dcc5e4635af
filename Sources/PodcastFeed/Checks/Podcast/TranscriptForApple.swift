/// One of the transcripts is WebVTT or SubRip, which Apple reads.
struct TranscriptForApple: FeedRule {
    let code = "transcript-for-apple-missing"
    let severity = FeedFinding.Severity.warning

    private static let types = ["text/vtt", "application/x-subrip", "application/srt"]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.compactMap { item in
            let transcripts = item.all("podcast:transcript")
            guard !transcripts.isEmpty,
                !transcripts.contains(where: { Self.types.contains($0["type"] ?? "") })
            else { return nil }
            return FeedFault(
                "an item should have a transcript in WebVTT or SubRip; add '--transcripts vtt'", at: item)
        }
    }
}
