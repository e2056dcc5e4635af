package import NarrationModel

/// Reads a page: finds its story and its timed items, and leaves everything else out under a named rule.
package struct ArticleReader: Sendable {
    /// The BCP 47 tag of the articles' language.
    private let language: String

    /// A reader of pages in `language`, a BCP 47 tag.
    package init(language: String = "en") {
        self.language = language
    }

    /// The articles of `page` and its omissions; every word of the page is in exactly one of them.
    ///
    /// Time and memory grow in proportion to the page.
    ///
    /// A feed's edition may hold no articles, when all its entries are links.
    ///
    /// - Throws: `emptyPage` when the page has no words, `noArticle` when none of them belong to an article, and
    ///   `brokenFeed` when a feed breaks before its first entry.
    package func read(_ page: Page) throws(ReadingError) -> Edition {
        switch page.mediaType {
        case .html: return try HTMLReader(language: language).read(page)
        case .markdown: return try MarkdownReader(language: language).read(page)
        case .xmlFeed, .jsonFeed: return try FeedReader(language: language).read(page)
        case .savedText: return try SavedTextReader(language: language).read(page)
        }
    }
}
