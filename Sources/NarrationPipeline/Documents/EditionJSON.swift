package import NarrationModel

/// A page's articles and omissions as JSON values.
///
/// What programs ask for most stands in front: title, byline and date of the page's first article, and the running
/// text as ``BodyText`` gives it.
package struct EditionJSON: Encodable {
    struct ArticleJSON: Encodable {
        var kind: Article.Kind
        var title: String
        var standfirst: String?
        var byline: String?
        var date: String?
        var published: String?
        var modified: String?
        var language: String
        var sourceURL: String?
        var section: String?
        var publisher: String?
        var imageURL: String?
        var words: Int
        var blocks: [BlockJSON]
    }

    struct BlockJSON: Encodable {
        var role: BlockRole
        var level: Int?
        var text: String
        var source: [Int]
    }

    struct Words: Encodable {
        var page: Int
        var kept: Int
        var omitted: Int
    }

    var title: String?
    var byline: String?
    var date: String?
    var text: String
    var articles: [ArticleJSON]
    var omissions: [OmissionJSON]
    var words: Words

    /// A feed's links, and what its reading met; absent on other pages.
    var links: [LinkJSON]?
    var diagnostics: [DiagnosticJSON]?

    package init(_ edition: Edition) {
        let first = edition.articles.first
        title = first?.headline
        byline = first?.author
        date = first?.date?.iso8601
        text = BodyText.text(of: edition)
        articles = edition.articles.map(ArticleJSON.init)
        omissions = edition.omissions.map(OmissionJSON.init)
        words = Words(
            page: edition.wordCount, kept: edition.keptWordCount, omitted: edition.omittedWordCount)
        links = edition.links.isEmpty ? nil : edition.links.map(LinkJSON.init)
        diagnostics = edition.diagnostics.isEmpty ? nil : edition.diagnostics.map(DiagnosticJSON.init)
    }
}

extension EditionJSON.ArticleJSON {
    init(_ article: Article) {
        self.init(
            kind: article.kind, title: article.headline, standfirst: article.standfirst,
            byline: article.author,
            date: article.date?.iso8601, published: article.published?.iso8601,
            modified: article.modified?.iso8601, language: article.language, sourceURL: article.sourceURL,
            section: article.section, publisher: article.publisher, imageURL: article.imageURL,
            words: article.wordCount,
            blocks: article.blocks.map {
                .init(role: $0.role, level: $0.level, text: $0.text.string, source: $0.text.sourceRange.pair)
            })
    }
}

extension SourceRange {
    /// The range as JSON writes it: first offset, offset behind the last.
    var pair: [Int] { [lowerBound, upperBound] }
}
