/// Watches that the feeds of a show agree: the feed of everything has what the others have, and no more.
package struct FeedAgreement: Sendable {
    package static let code = "feeds-differ"

    /// The enclosures of the feed of everything by GUID, and the GUIDs of the other feeds.
    private var enclosures: [String: String] = [:]
    private var others: Set<String> = []

    package init() {}

    /// Takes a page of the feed of everything.
    package mutating func add(_ feed: CheckedFeed) {
        for item in feed.items {
            enclosures[item.first("guid")?.value ?? ""] = item.first("enclosure")?["url"] ?? ""
        }
    }

    /// What is different in a page of another feed.
    package mutating func findings(in feed: CheckedFeed) -> [FeedFinding] {
        feed.items.compactMap { item in
            let guid = item.first("guid")?.value ?? ""
            others.insert(guid)
            guard enclosures[guid] != item.first("enclosure")?["url"] ?? "" else { return nil }
            return FeedFinding(
                Self.code, .error, feed.name, line: item.line,
                "an episode must be the same in all feeds, and '\(guid.prefix(60))' is not; run 'narrate feed' again"
            )
        }
    }

    /// What no other feed has, when there are others.
    package func missing(in name: String) -> [FeedFinding] {
        enclosures.keys.filter { !others.contains($0) }.sorted().map {
            FeedFinding(
                Self.code, .error, name,
                "an episode must be in the feed of articles or in that of editions, and '\($0.prefix(60))' is in none; run 'narrate feed' again"
            )
        }
    }
}
