/// What Apple and PSP-1 require of a channel.
struct RequiredChannelElements: FeedRule {
    let code = "channel-element-missing"
    let severity = FeedFinding.Severity.error

    private static let texts = ["title", "description", "link", "language", "itunes:explicit"]
    private static let attributes = [("itunes:image", "href"), ("itunes:category", "text")]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let channel = feed.channel else { return [] }
        let missing =
            Self.texts.filter { channel.first($0)?.value.isEmpty ?? true }
            + Self.attributes.filter { channel.first($0.0)?[$0.1]?.isEmpty ?? true }.map(\.0)
        return missing.map {
            FeedFault("a channel must have '\($0)'; set it in the configuration", at: channel)
        }
    }
}
