/// Descriptions have at most 4,000 bytes; Apple cuts longer ones, or refuses the feed.
struct DescriptionLength: FeedRule {
    let code = "description-too-long"
    let severity = FeedFinding.Severity.error

    private static let limit = 4000

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        ["description", "itunes:summary"].flatMap { feed.everywhere($0) }
            .filter { $0.value.utf8.count > Self.limit }.map {
                FeedFault(
                    "'\($0.name)' must have at most \(Self.limit) bytes, and has \($0.value.utf8.count); shorten it",
                    at: $0)
            }
    }
}
