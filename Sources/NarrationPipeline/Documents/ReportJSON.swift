import NarrationModel

/// What a run made, as JSON values.
package struct ReportJSON: Encodable {
    struct ArticleJSON: Encodable {
        var title: String
        var kind: String
        var files: [String]
        var duration: Double
        var audio: [AudioFileJSON]
        var chapters: [ChapterJSON]
        var loudness: LoudnessJSON
        var words: Words
        var passages: PassagesJSON

        /// Whether the files are those of an earlier run.
        var isUnchanged: Bool
    }

    /// How many passages were spoken for the article, and how many had been spoken before.
    struct PassagesJSON: Encodable {
        var spoken: Int
        var reused: Int
    }

    struct AudioFileJSON: Encodable {
        var name: String
        var bytes: Int

        /// Whether the size is only what speech usually comes to.
        var isEstimate: Bool
    }

    struct ChapterJSON: Encodable {
        var title: String

        /// Seconds from the start of the file.
        var start: Double
        var end: Double
    }

    /// Levels in LUFS, LU, dBTP and dBFS; what silence or a short file has none of is left out.
    struct LoudnessJSON: Encodable {
        var target: Double
        var integrated: Double?
        var range: Double?
        var truePeak: Double?
        var samplePeak: Double?
    }

    struct FitJSON: Encodable {
        var wanted: Int
        var seconds: Double
        var rate: Double
        var leftOut: [String]
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
    var fit: FitJSON?
    var failures: [FailureJSON]

    package init(_ report: RenderReport) {
        pages = report.pages.map { page in
            PageJSON(
                source: page.source, words: page.wordCount, omitted: page.omittedWordCount,
                articles: page.episodes.map(ArticleJSON.init),
                diagnostics: page.diagnostics.isEmpty ? nil : page.diagnostics.map(DiagnosticJSON.init))
        }
        edition = report.edition.map(ArticleJSON.init)
        fit = report.fit.map {
            FitJSON(wanted: $0.wanted, seconds: $0.seconds, rate: $0.rate, leftOut: $0.leftOut)
        }
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
            audio: article.audio.map {
                .init(name: $0.name, bytes: $0.byteCount, isEstimate: $0.isEstimate)
            },
            chapters: article.chapters.map {
                .init(
                    title: $0.title, start: Double($0.frames.start) / Double(article.sampleRate),
                    end: Double($0.frames.end) / Double(article.sampleRate))
            },
            loudness: .init(
                target: article.target.level, integrated: article.loudness.integrated,
                range: article.loudness.range, truePeak: article.loudness.truePeak,
                samplePeak: article.loudness.samplePeak),
            words: .init(
                in: article.wordCount, spoken: article.spokenWordCount, omitted: article.omittedWordCount),
            passages: .init(spoken: article.passages.spoken, reused: article.passages.reused),
            isUnchanged: article.isUnchanged)
    }
}
