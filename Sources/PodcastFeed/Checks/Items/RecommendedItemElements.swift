/// What Apple and PSP-1 recommend for an item. Where the channel's picture and mark stand in, nothing is said.
struct RecommendedItemElements: FeedRule {
    let code = "item-element-advised"
    let severity = FeedFinding.Severity.warning

    private static let names = ["pubDate", "description", "itunes:duration", "link"]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        let channel = feed.channel
        return feed.items.flatMap { item in
            let texts = Self.names.filter { item.first($0)?.value.isEmpty ?? true }
            let inherited = ["itunes:image", "itunes:explicit"].filter {
                item.first($0) == nil && channel?.first($0) == nil
            }
            let transcript = item.first("podcast:transcript") == nil ? ["podcast:transcript"] : []
            return (texts + inherited + transcript).map {
                FeedFault("an item should have '\($0)'; run 'narrate feed' again", at: item)
            }
        }
    }
}
