/// Names of tags are written with the capitals that directories know; others are not seen.
struct TagSpelling: FeedRule {
    let code = "tag-spelling"
    let severity = FeedFinding.Severity.error

    private static let known: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "title", "description", "link", "language", "copyright", "generator", "pubDate", "lastBuildDate",
            "item",
            "enclosure", "guid", "image", "itunes:author", "itunes:image", "itunes:category",
            "itunes:explicit",
            "itunes:owner", "itunes:name", "itunes:email", "itunes:type", "itunes:title", "itunes:duration",
            "itunes:episode", "itunes:season", "itunes:episodeType", "itunes:block", "itunes:complete",
            "itunes:new-feed-url", "podcast:guid", "podcast:locked", "podcast:medium", "podcast:chapters",
            "podcast:transcript", "podcast:person", "podcast:alternateEnclosure", "podcast:source",
            "podcast:integrity", "podcast:txt", "podcast:updateFrequency", "podcast:season",
            "podcast:episode",
            "content:encoded", "atom:link",
        ].map { ($0.lowercased(), $0) })

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.root?.descendants ?? []).compactMap { element in
            guard let name = Self.known[element.name.lowercased()], name != element.name else { return nil }
            return FeedFault(
                "the tag '\(element.name)' must be written '\(name)'; mend its capitals", at: element)
        }
    }
}
