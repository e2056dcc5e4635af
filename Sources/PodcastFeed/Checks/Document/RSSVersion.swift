/// The root element is `rss` of version 2.0 with one channel.
struct RSSVersion: FeedRule {
    let code = "rss-version"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let root = feed.root else { return [] }
        guard root.name == "rss", root["version"] == "2.0", root.all("channel").count == 1 else {
            return [
                FeedFault("a feed must be '<rss version=\"2.0\">' with one channel; write it so", at: root)
            ]
        }
        return []
    }
}
