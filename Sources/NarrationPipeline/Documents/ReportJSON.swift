import NarrationModel

/// What a run made, as JSON values.
package struct ReportJSON: Encodable {
    struct ArticleJSON: Encodable {
        var title: String
        var kind: String
        var files: [String]
        var duration: Double
        var chapters: Int
        var integratedLoudness: Double?
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
    var edition: ArticleJSON?
    var failures: [FailureJSON]

    package init(_ report: RenderReport) {
        pages = report.pages.map { page in
            PageJSON(
                source: page.source, words: page.wordCount, omitted: page.omittedWordCount,
                articles: page.episodes.map(ArticleJSON.init),
                diagnostics: page.diagnostics.isEmpty ? nil : page.diagnostics.map(DiagnosticJSON.init))
        }
        edition = report.edition.map(ArticleJSON.init)
        failures = report.allFailures.map {
            FailureJSON(subject: $0.subject, code: $0.error.code.rawValue, message: $0.error.message)
        }
    }
}

extension ReportJSON.ArticleJSON {
    init(_ article: RenderedEpisode) {
        self.init(
            title: article.title, kind: article.kind?.rawValue ?? "edition", files: article.files,
            duration: article.duration,
            chapters: article.chapterCount, integratedLoudness: article.loudness.integrated,
            samplePeak: article.loudness.samplePeak,
            words: .init(
                in: article.wordCount, spoken: article.spokenWordCount, omitted: article.omittedWordCount))
    }
}
