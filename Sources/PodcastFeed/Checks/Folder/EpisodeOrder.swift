/// Watches the items of a feed over all its pages: each GUID and each enclosure once, the newest first.
package struct EpisodeOrder: Sendable {
    package static let codes = ["guid-repeated", "enclosure-repeated", "date-order"]

    private var guids: Set<String> = []
    private var enclosures: Set<String> = []
    private var earliest: RFC2822Date?

    package init() {}

    /// What is wrong with the items of the next older page.
    package mutating func findings(in feed: CheckedFeed) -> [FeedFinding] {
        var findings: [FeedFinding] = []
        for item in feed.items {
            if let guid = item.first("guid"), !guid.value.isEmpty, !guids.insert(guid.value).inserted {
                findings.append(
                    FeedFinding(
                        "guid-repeated", .error, feed.name, line: guid.line,
                        "a GUID must stand once in a feed, and '\(guid.value.prefix(60))' stands again; take one out"
                    ))
            }
            if let enclosure = item.first("enclosure"), let address = enclosure["url"],
                !enclosures.insert(address).inserted
            {
                findings.append(
                    FeedFinding(
                        "enclosure-repeated", .error, feed.name, line: enclosure.line,
                        "an enclosure must stand once in a feed, and '\(address.suffix(60))' stands again; Apple shows one alone"
                    ))
            }
            findings += dateFinding(item, in: feed)
        }
        return findings
    }

    private mutating func dateFinding(_ item: CheckedElement, in feed: CheckedFeed) -> [FeedFinding] {
        guard let element = item.first("pubDate"), let date = RFC2822Date(element.value) else { return [] }
        defer { earliest = date }
        guard let earliest, date.moment > earliest.moment else { return [] }
        return [
            FeedFinding(
                "date-order", .error, feed.name, line: element.line,
                "items must stand with the newest first, and '\(element.value)' is later than the one before it; run 'narrate feed' again"
            )
        ]
    }
}
