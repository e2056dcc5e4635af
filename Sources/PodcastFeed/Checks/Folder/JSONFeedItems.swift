/// A JSON Feed has the items of the RSS document, in the same order.
enum JSONFeedItems {
    static func faults(in json: WrittenJSONFeed, _ feed: CheckedFeed) -> [String] {
        let ids = (json.items ?? []).map { $0.id ?? "" }
        let guids = feed.items.map { $0.first("guid")?.value ?? "" }
        guard ids != guids else { return [] }
        guard ids.count == guids.count else {
            return [
                "the items must be those of '\(feed.name)', and are \(ids.count) where it has \(guids.count)"
            ]
        }
        let index = zip(ids, guids).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
        return ["the items must be those of '\(feed.name)', and item \(index + 1) is another"]
    }
}
