import NarrationModel

/// What a run made, as JSON values.
package struct ReportJSON: Encodable {
    struct ArticleJSON: Encodable {
        var title: String
        var kind: Article.Kind
        var files: [String]
        var duration: Double
        var chapters: Int
        var integratedLoudness: Double?
        var loudnessRange: Double?
        var truePeak: Double?
        var samplePeak: Double?
        var words: Words
    }

    struct Words: Encodable {
        var `in`: Int
        var spoken: Int
        var omitted: Int
    }

    struct PageJSON: Encodable {
        var source: String
        var words: Int
        var omitted: Int
        var articles: [ArticleJSON]
        var diagnostics: [DiagnosticJSON]?
    }

    struct FailureJSON: Encodable {
        var subject: String
        var code: String
        var message: String
    }

    var pages: [PageJSON]
    var failures: [FailureJSON]

    package init(_ report: RenderReport) {
        pages = report.pages.map { page in
            PageJSON(
                source: page.source, words: page.wordCount, omitted: page.omittedWordCount,
                articles: page.articles.map(ArticleJSON.init),
                diagnostics: page.diagnostics.isEmpty ? nil : page.diagnostics.map(DiagnosticJSON.init))
        }
        failures = report.allFailures.map {
            FailureJSON(subject: $0.subject, code: $0.error.code.rawValue, message: $0.error.message)
        }
    }
}

extension ReportJSON.ArticleJSON {
    init(_ article: RenderedArticle) {
        self.init(
            title: article.title, kind: article.kind, files: article.files, duration: article.duration,
            chapters: article.chapterCount, integratedLoudness: article.loudness.integrated,
            loudnessRange: article.loudness.range, truePeak: article.loudness.truePeak,
            samplePeak: article.loudness.samplePeak,
            words: .init(
                in: article.wordCount, spoken: article.spokenWordCount, omitted: article.omittedWordCount))
    }
}
