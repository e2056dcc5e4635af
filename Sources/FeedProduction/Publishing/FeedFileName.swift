import PodcastFeed

/// What a document at the top of a public folder is, by its name. Others are none of narrate's, or are named by documents.
enum FeedFileName: Hashable {
    /// The newest document of a feed, such as `feed.xml`.
    case newest

    /// An older document, such as `feed-page-3.xml`.
    case older

    /// A page or list, such as `index.html` or `feeds.opml`.
    case page

    init?(_ path: String) {
        guard !path.contains("/") else { return nil }
        if path.hasSuffix(".html") || path.hasSuffix(".opml") {
            self = .page
            return
        }
        guard let ending = [".xml", ".json"].first(where: path.hasSuffix) else { return nil }
        let stem = path.dropLast(ending.count)
        let stems = FeedIdentity.Selection.allCases.map { FeedIdentity(selection: $0, guid: "").stem }
        if stems.contains(String(stem)) {
            self = .newest
        } else if stems.contains(where: {
            stem.hasPrefix("\($0)-page-") && Self.isNumber(stem.dropFirst($0.count + 6))
        }) {
            self = .older
        } else {
            self = .page
        }
    }

    private static func isNumber(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
