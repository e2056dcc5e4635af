package import NarrationModel

/// A book to be made: one article, or the articles of an edition, each with its narration.
package struct EPUBBook: Hashable, Sendable {
    /// The book's title; one that shows nothing is replaced by the address or the identifier.
    package var title: String

    /// A BCP 47 tag.
    package var language: String

    /// A URI that is the same for every making of the book, as ``BookIdentifier`` gives it.
    package var identifier: String

    package var author: String?
    package var publisher: String?
    package var sourceURL: String?

    /// A sentence on how the book was made, such as that its voice is synthetic.
    package var comment: String?

    /// Who reads: the voice's name.
    package var narrator: String?

    package var cover: CoverImage?

    /// Whether single words are highlighted as they are heard, and not sentences only.
    package var hasWords: Bool

    package var articles: [EPUBArticle]

    package init(
        title: String, language: String, identifier: String, author: String? = nil, publisher: String? = nil,
        sourceURL: String? = nil, comment: String? = nil, narrator: String? = nil, cover: CoverImage? = nil,
        hasWords: Bool = false, articles: [EPUBArticle]
    ) {
        self.title = title
        self.language = language
        self.identifier = identifier
        self.author = author
        self.publisher = publisher
        self.sourceURL = sourceURL
        self.comment = comment
        self.narrator = narrator
        self.cover = cover
        self.hasWords = hasWords
        self.articles = articles
    }

    /// The title, or what stands for it when nothing of it is visible.
    var visibleTitle: String {
        [title, sourceURL ?? ""].first(where: \.isVisible) ?? identifier
    }

    /// The day on which the first dated article came out.
    var published: PublicationTime.Day? {
        articles.lazy.compactMap { ($0.article.published ?? $0.article.date)?.day }.first { $0.isPlausible }
    }

    /// When the articles were last changed: their latest time, or the beginning of 1970 when none is known, so that the
    /// same articles give the same bytes whenever the book is made.
    var modified: Moment {
        let times = articles.flatMap { article in
            [article.article.published, article.article.modified, article.article.displayedDate]
        }
        return times.compactMap { $0.flatMap(Moment.init) }.max() ?? Moment(seconds: 0)
    }
}
