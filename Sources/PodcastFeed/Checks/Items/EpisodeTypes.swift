/// `itunes:type` and `itunes:episodeType` have values that Apple knows.
struct EpisodeTypes: FeedRule {
    let code = "episode-type-unknown"
    let severity = FeedFinding.Severity.error

    private static let values = [
        "itunes:type": ["episodic", "serial"], "itunes:episodeType": ["full", "trailer", "bonus"],
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.channelAndItems.flatMap(\.children).compactMap { element in
            guard let values = Self.values[element.name], !values.contains(element.value) else { return nil }
            return FeedFault(
                "'\(element.name)' must be one of \(values.joined(separator: ", ")); mend it", at: element)
        }
    }
}
