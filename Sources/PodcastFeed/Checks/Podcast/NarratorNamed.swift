/// Each episode names who reads it; an item's list of people replaces that of the channel.
struct NarratorNamed: FeedRule {
    let code = "narrator-missing"
    let severity = FeedFinding.Severity.warning

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        let channel = feed.channel?.all("podcast:person") ?? []
        return feed.items.compactMap { item in
            let own = item.all("podcast:person")
            let people = own.isEmpty ? channel : own
            guard !people.contains(where: { $0["role"]?.lowercased() == "narrator" }) else { return nil }
            return FeedFault(
                "an item should name its voice by 'podcast:person' with the role 'narrator'; add it", at: item
            )
        }
    }
}
