package import AudioAssembly
package import NarrationModel

/// An article, and what it was found on.
package struct SourcedArticle: Sendable {
    package var article: Article

    /// The words of its page, for the page's first article.
    package var page: PageAccount?

    /// Where the page came from, and what a picture or a lexicon that belongs to it is beside.
    package var source: InputSource

    /// The voice that speaks it; nil for that of the settings.
    package var voice: VoiceLibrary.Entry?

    package init(
        _ article: Article, page: PageAccount? = nil, source: InputSource, voice: VoiceLibrary.Entry? = nil
    ) {
        self.article = article
        self.page = page
        self.source = source
        self.voice = voice
    }

    /// The articles of a page.
    package static func all(of page: ReadPage, from source: InputSource) -> [SourcedArticle] {
        page.edition.articles.enumerated().map { index, article in
            SourcedArticle(article, page: index == 0 ? PageAccount(page.edition) : nil, source: source)
        }
    }
}
