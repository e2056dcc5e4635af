/// `podcast:chapters` has an address and the type of JSON chapters.
struct ChaptersTag: FeedRule {
    let code = "chapters-tag-wrong"
    let severity = FeedFinding.Severity.error

    private static let type = "application/json+chapters"

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.flatMap { $0.all("podcast:chapters") }.filter {
            $0["url"] == nil || $0["type"] != Self.type
        }.map {
            FeedFault("'podcast:chapters' must have a 'url' and 'type=\"\(Self.type)\"'; mend it", at: $0)
        }
    }
}
