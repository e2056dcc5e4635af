package import NarrationModel

/// A page's articles and omissions as JSON values.
package struct EditionJSON: Encodable {
    struct ArticleJSON: Encodable {
        var kind: Article.Kind
        var title: String
        var standfirst: String?
        var byline: String?
        var published: String?
        var language: String
        var sourceURL: String?
        var words: Int
        var blocks: [BlockJSON]
    }

    struct BlockJSON: Encodable {
        var role: BlockRole
        var text: String
        var source: [Int]
    }

    struct Words: Encodable {
        var page: Int
        var kept: Int
        var omitted: Int
    }

    var articles: [ArticleJSON]
    var omissions: [OmissionJSON]
    var words: Words

    package init(_ edition: Edition) {
        articles = edition.articles.map(ArticleJSON.init)
        omissions = edition.omissions.map(OmissionJSON.init)
        words = Words(
            page: edition.wordCount, kept: edition.keptWordCount, omitted: edition.omittedWordCount)
    }
}

extension EditionJSON.ArticleJSON {
    init(_ article: Article) {
        self.init(
            kind: article.kind, title: article.headline, standfirst: article.standfirst,
            byline: article.author,
            published: article.published?.iso8601, language: article.language, sourceURL: article.sourceURL,
            words: article.wordCount,
            blocks: article.blocks.map {
                .init(role: $0.role, text: $0.text.string, source: $0.text.sourceRange.pair)
            })
    }
}

extension SourceRange {
    /// The range as JSON writes it: first offset, offset behind the last.
    var pair: [Int] { [lowerBound, upperBound] }
}
