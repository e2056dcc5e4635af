/// An entry of a feed that is only a link: the page that holds its article, and what the feed says of it.
package struct LinkedPage: Hashable, Sendable {
    /// What the entry leads to.
    package enum Kind: String, Sendable, Codable {
        case page
        /// Another feed or sitemap, as in a sitemap index.
        case feed
    }

    package var kind: Kind

    /// The address as far as the feed lets it be completed.
    package var url: String
    package var title: String?

    /// What the feed calls the entry for ever: its `guid` or `id`.
    package var feedID: String?
    package var published: PublicationTime?

    /// Where the entry stands in the feed.
    package var source: SourceRange

    package init(
        kind: Kind = .page, url: String, title: String? = nil, feedID: String? = nil,
        published: PublicationTime? = nil,
        source: SourceRange
    ) {
        self.kind = kind
        self.url = url
        self.title = title
        self.feedID = feedID
        self.published = published
        self.source = source
    }
}
