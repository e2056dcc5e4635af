package import NarrationModel

/// Reads a page: finds its story and its timed items, and leaves everything else out under a named rule.
package struct ArticleReader: Sendable {
    /// The BCP 47 tag of the articles' language.
    private let language: String

    /// What is kept and dropped by choice.
    private let options: ReadingOptions

    /// A reader of pages in `language`, a BCP 47 tag, that keeps and drops what `options` say.
    package init(language: String = "en", options: ReadingOptions = ReadingOptions()) {
        self.language = language
        self.options = options
    }

    /// The articles of `page` and its omissions; every word of the page is in exactly one of them.
    ///
    /// Time and memory grow in proportion to the page.
    ///
    /// A feed's edition may hold no articles, when all its entries are links.
    ///
    /// - Throws: `emptyPage` when the page has no words, `noArticle` when none of them belong to an article, and
    ///   `brokenFeed` when a feed breaks before its first entry, `pageTooLarge` for more HTML than a reader takes.
    package func read(_ page: Page) throws(ReadingError) -> Edition {
        let edition =
            switch page.mediaType {
            case .html: try HTMLReader(language: language, options: options).read(page)
            case .markdown: try MarkdownReader(language: language, options: options).read(page)
            case .xmlFeed, .jsonFeed: try FeedReader(language: language, options: options).read(page)
            case .savedText: try SavedTextReader(language: language, options: options).read(page)
            }
        guard !edition.articles.isEmpty || !edition.links.isEmpty else { throw .allDropped(page.name) }
        return edition
    }
}
