package import NarrationModel

/// What a run made, page by page, and what it could not.
package struct RenderReport: Sendable {
    /// One page that was read.
    package struct PageReport: Sendable {
        package var source: String

        /// Words on the page, and how many of them no article took up.
        package var wordCount: Int
        package var omittedWordCount: Int
        package var episodes: [RenderedEpisode]
        package var failures: [Failure]

        /// What was mended, guessed or left out when the page was read.
        package var diagnostics: [Diagnostic] = []
    }

    /// An input, an article of one, or a file of an article that could not be rendered.
    package struct Failure: Error, Hashable, Sendable {
        package var subject: String
        package var error: PipelineError

        package init(subject: String, error: PipelineError) {
            self.subject = subject
            self.error = error
        }
    }

    package var pages: [PageReport] = []

    /// Inputs that are no page with an article.
    package var failures: [Failure] = []

    package init() {}

    /// The edition that the articles of all pages were made into, when one was asked for.
    package var edition: RenderedEpisode?

    /// What was done to make the edition last as long as was wanted.
    package var fit: FitReport?

    package var episodes: [RenderedEpisode] { pages.flatMap(\.episodes) + (edition.map { [$0] } ?? []) }
    package var passages: PassageCounts { episodes.map(\.passages).reduce(PassageCounts(), +) }
    package var allFailures: [Failure] { failures + pages.flatMap(\.failures) + episodes.flatMap(\.failures) }

    /// Whether something that should have been spoken is not in any file.
    package var isIncomplete: Bool {
        !allFailures.isEmpty || episodes.contains(where: \.hasLosses)
            || pages.flatMap(\.diagnostics).contains { $0.severity == .warning }
    }
}
