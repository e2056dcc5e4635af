/// Texts have no white space at their ends.
struct TextMargins: FeedRule {
    let code = "text-margins"
    let severity = FeedFinding.Severity.warning

    private static let names = [
        "title", "link", "language", "guid", "pubDate", "itunes:author", "itunes:explicit", "itunes:duration",
        "podcast:guid", "podcast:locked", "podcast:medium",
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        Self.names.flatMap { feed.everywhere($0) }.filter { $0.text != $0.value }.map {
            FeedFault("'\($0.name)' should have no white space at its ends; take it out", at: $0)
        }
    }
}
