/// What Apple and PSP-1 recommend for a channel.
struct RecommendedChannelElements: FeedRule {
    let code = "channel-element-advised"
    let severity = FeedFinding.Severity.warning

    private static let names = ["itunes:author", "podcast:guid", "podcast:locked"]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let channel = feed.channel else { return [] }
        return Self.names.filter { channel.first($0)?.value.isEmpty ?? true }.map {
            FeedFault("a channel should have '\($0)'; set it in the configuration", at: channel)
        }
    }
}
