import FeedLibrary
import NarrationModel
import NarrationPipeline
import PageFetching

/// Reads the sources of a feed, several pages at once, and hands their articles on in order.
struct SourceCollector: Sendable {
    /// What one input of a source holds.
    struct Contents: Sendable {
        var source: FeedSource

        /// The pages, each with its articles.
        var pages: [[SourcedArticle]] = []

        /// Why there is nothing.
        var failure: RenderReport.Failure?

        /// What was mended, guessed or left out when the pages were read.
        var diagnostics: [Diagnostic] = []

        /// Whether it could not be read to its end.
        var isBroken: Bool { failure != nil || diagnostics.contains { $0.code == "broken-feed" } }
    }

    /// An input of a source, or why there is none.
    private enum Input: Sendable {
        case page(FeedSource, InputSource)
        case failure(FeedSource, PipelineError)
    }

    let voices: FeedVoices
    let reading: ReadingSettings
    let pages: any PageProvider
    let width: Int

    /// Reads `sources` and hands on what they hold.
    func collect(_ sources: [FeedSource], _ body: (Contents) async throws -> Void) async throws {
        let inputs = sources.flatMap(inputs)
        try await forEachInOrder(inputs, width: width, { await read($0) }, consume: body)
    }

    /// The pages that a source means. An empty folder is a source without articles, not a mistake.
    private func inputs(of source: FeedSource) -> [Input] {
        do throws(PipelineError) {
            return try InputFinder.present(for: source.location).map { .page(source, $0) }
        } catch {
            let place = source.place.map { " (\($0))" } ?? ""
            return [.failure(source, PipelineError(error.code, error.message + place))]
        }
    }

    @concurrent
    private func read(_ input: Input) async -> Contents {
        switch input {
        case .failure(let source, let error):
            return Contents(source: source, failure: .init(subject: source.name, error: error))
        case .page(let source, let input):
            do throws(PipelineError) {
                let pages = try PageStages.pages(
                    of: input, by: pages,
                    following: FollowSettings(isOn: source.follows, limit: source.limit),
                    reading: reading)
                return contents(of: pages, from: input, source)
            } catch {
                return Contents(source: source, failure: .init(subject: input.name, error: error))
            }
        }
    }

    private func contents(
        of pages: [ReadPage], from input: InputSource, _ source: FeedSource
    ) -> Contents {
        let articles = pages.enumerated().map { number, page in
            let origin = number == 0 ? input : .web(address: page.source)
            return SourcedArticle.all(of: page, from: origin).map { article in
                var article = article
                article.voice = voices.voice(for: article.article.kind, of: source)
                return article
            }
        }
        return Contents(
            source: source, pages: articles, diagnostics: pages.flatMap(\.edition.diagnostics))
    }
}
