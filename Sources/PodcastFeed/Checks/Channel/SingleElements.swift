/// What players read once stands once.
struct SingleElements: FeedRule {
    let code = "element-repeated"
    let severity = FeedFinding.Severity.error

    private static let shared = [
        "title", "link", "description", "pubDate", "itunes:image", "itunes:author", "itunes:title",
        "itunes:explicit",
        "itunes:block",
    ]
    private static let channel = [
        "language", "lastBuildDate", "itunes:type", "itunes:owner", "podcast:guid", "podcast:locked",
        "podcast:medium",
        "podcast:updateFrequency",
    ]
    private static let item = [
        "enclosure", "guid", "itunes:duration", "itunes:episode", "itunes:season", "itunes:episodeType",
        "content:encoded", "podcast:chapters",
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel.map { faults(in: $0, Self.shared + Self.channel) } ?? [])
            + feed.items.flatMap { faults(in: $0, Self.shared + Self.item) }
    }

    private func faults(in element: CheckedElement, _ names: [String]) -> [FeedFault] {
        names.compactMap { name in
            let all = element.all(name)
            guard all.count > 1 else { return nil }
            return FeedFault("'\(name)' must stand once, and stands \(all.count) times; keep one", at: all[1])
        }
    }
}
