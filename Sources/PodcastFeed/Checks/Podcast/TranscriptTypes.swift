/// `podcast:transcript` has an address and a type that players know, which fits the ending.
struct TranscriptTypes: FeedRule {
    let code = "transcript-tag-wrong"
    let severity = FeedFinding.Severity.error

    private static let types = [
        "text/vtt", "application/x-subrip", "application/srt", "application/json", "text/html", "text/plain",
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.flatMap { $0.all("podcast:transcript") }.filter { transcript in
            guard let address = transcript["url"], let type = transcript["type"], Self.types.contains(type)
            else {
                return true
            }
            let expected = MediaTypes.types(for: address)
            let relation = transcript["rel"] ?? "captions"
            return relation != "captions" || !expected.isEmpty && !expected.contains(type)
        }.map {
            FeedFault(
                "'podcast:transcript' must have a 'url', a 'type' that fits its ending, and no 'rel' but 'captions'; mend it",
                at: $0)
        }
    }
}
