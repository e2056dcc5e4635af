import XMLParsing

/// Which of the vocabularies that feeds mix an element belongs to.
enum FeedVocabulary: Sendable {
    /// RSS, Atom and sitemaps: what a feed itself is written in.
    case feed
    case content, dublinCore, news, xhtml
    case other

    private static let namespaces: [String: FeedVocabulary] = [
        "http://www.w3.org/2005/Atom": .feed, "http://purl.org/atom/ns#": .feed,
        "http://purl.org/rss/1.0/": .feed, "http://my.netscape.com/rdf/simple/0.9/": .feed,
        "http://www.sitemaps.org/schemas/sitemap/0.9": .feed,
        "http://purl.org/rss/1.0/modules/content/": .content,
        "http://purl.org/dc/elements/1.1/": .dublinCore, "http://purl.org/dc/terms/": .dublinCore,
        "http://www.google.com/schemas/sitemap-news/0.9": .news, "http://www.w3.org/1999/xhtml": .xhtml,
    ]

    /// What usual prefixes stand for, when a page does not declare them.
    private static let prefixes: [String: FeedVocabulary] = [
        "": .feed, "atom": .feed, "content": .content, "dc": .dublinCore, "dcterms": .dublinCore,
        "news": .news,
        "xhtml": .xhtml,
    ]

    /// The vocabulary of the element called `name`; without a prefix it is the feed's, whatever the page declares.
    init(_ name: XMLName) {
        if let namespace = name.namespace, let known = Self.namespaces[namespace] {
            self = known
        } else if name.namespace == nil || name.prefix.isEmpty {
            self = Self.prefixes[name.prefix] ?? .other
        } else {
            self = .other
        }
    }
}
