/// WebVTT is the last transcript: some parsers keep the last one alone.
struct TranscriptOrder: FeedRule {
    let code = "transcript-order"
    let severity = FeedFinding.Severity.warning

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.compactMap { item in
            let transcripts = item.all("podcast:transcript")
            guard let last = transcripts.last, last["type"] != "text/vtt",
                transcripts.contains(where: { $0["type"] == "text/vtt" })
            else { return nil }
            return FeedFault(
                "the transcript in WebVTT should be the last; gPodder reads that one alone", at: last)
        }
    }
}
