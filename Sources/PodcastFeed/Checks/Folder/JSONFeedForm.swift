/// A JSON Feed has what the specification (jsonfeed.org, version 1.1) requires, says where it lies, and leads to the same pages as the
/// RSS document.
enum JSONFeedForm {
    static func faults(in json: WrittenJSONFeed, name: String, _ feed: CheckedFeed) -> [String] {
        var faults: [String] = []
        if json.version != "https://jsonfeed.org/version/1.1" {
            faults.append("'version' must be 'https://jsonfeed.org/version/1.1'")
        }
        if json.title?.isEmpty ?? true { faults.append("a JSON Feed must have a 'title'") }
        if json.items == nil { faults.append("a JSON Feed must have 'items'") }
        if let base = feed.base, json.feedURL != base + name {
            faults.append("'feed_url' must be the feed's own address")
        }
        let next = PagingLinks(feed).next.map { $0.hasSuffix(".xml") ? $0.dropLast(4) + ".json" : $0[...] }
        if json.nextURL.map({ $0[...] }) != next {
            faults.append("'next_url' must lead to the next older page")
        }
        let hubs = (feed.channel?.all("atom:link") ?? []).filter { $0["rel"] == "hub" }.map { $0["href"] }
        if (json.hubs ?? []).map(\.url) != hubs { faults.append("'hubs' must be those of '\(feed.name)'") }
        for (index, item) in (json.items ?? []).enumerated() {
            if item.id?.isEmpty ?? true { faults.append("item \(index + 1) must have an 'id'") }
            if item.contentHTML == nil && item.contentText == nil {
                faults.append("item \(index + 1) must have 'content_html' or 'content_text'")
            }
        }
        return faults
    }
}
