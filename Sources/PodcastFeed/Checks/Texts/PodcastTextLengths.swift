/// Texts of the podcast namespace have at most 128 characters, 32 for titles of alternatives, and 4,000 for `podcast:txt`,
/// counted by Unicode scalars.
struct PodcastTextLengths: FeedRule {
    let code = "podcast-text-too-long"
    let severity = FeedFinding.Severity.error

    private static let values = [
        "podcast:person": 128, "podcast:txt": 4000, "podcast:license": 128, "podcast:funding": 128,
        "podcast:updateFrequency": 128,
    ]
    private static let attributes = [
        "podcast:person": [("role", 128), ("group", 128)], "podcast:txt": [("purpose", 128)],
        "podcast:alternateEnclosure": [("title", 32), ("rel", 32)], "podcast:season": [("name", 128)],
        "podcast:episode": [("display", 32)],
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.channelAndItems.flatMap(\.children).flatMap { element -> [FeedFault] in
            let value = Self.values[element.name].flatMap { fault(element.value, $0, element.name, element) }
            let others = (Self.attributes[element.name] ?? []).compactMap { name, limit in
                fault(element[name] ?? "", limit, "\(element.name) \(name)", element)
            }
            return [value].compactMap(\.self) + others
        }
    }

    private func fault(_ text: String, _ limit: Int, _ name: String, _ element: CheckedElement) -> FeedFault?
    {
        guard text.unicodeScalars.count > limit else { return nil }
        return FeedFault(
            "'\(name)' must have at most \(limit) characters, and has \(text.unicodeScalars.count); shorten it",
            at: element)
    }
}
