import AudioAssembly
import NarrationModel
package import SpeechSynthesis

/// Joins the stages: sources in, finished files in an output folder out.
///
/// Bad inputs and articles are reported and passed over; everything else is finished.
package struct NarrationPipeline: Sendable {
    private let settings: RenderSettings
    private let synthesizer: any SpeechSynthesizer
    private let engine: EngineDescription
    private let output: OutputFolder
    private let report: @Sendable (RenderEvent) -> Void

    package init(
        settings: RenderSettings, synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        output: OutputFolder, report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) {
        self.settings = settings
        self.synthesizer = synthesizer
        self.engine = engine
        self.output = output
        self.report = report
    }

    /// One article on its way to its files.
    private struct Job: Sendable {
        var pageIndex: Int
        var renderer: ArticleRenderer
    }

    /// Renders every article of every source; several articles at once.
    package func render(_ sources: [InputSource]) async -> RenderReport {
        var result = RenderReport()
        var slugs = SlugRegister()
        var jobs: [Job] = []
        for source in sources {
            do throws(PipelineError) {
                let lexicons = try settings.lexicons.layers(for: source)
                for page in try PageStages.pages(
                    of: source, by: settings.fetcher, following: settings.following, reading: settings.reading
                ) {
                    report(.read(source: page.source, articles: page.edition.articles.count))
                    jobs += self.jobs(for: page.edition, lexicons, pageIndex: result.pages.count, &slugs)
                    result.pages.append(Self.account(of: page))
                }
            } catch {
                report(.failed(subject: source.name, error))
                result.failures.append(.init(subject: source.name, error: error))
            }
        }
        await run(jobs, into: &result)
        return result
    }

    private static func account(of page: ReadPage) -> RenderReport.PageReport {
        .init(
            source: page.source, wordCount: page.edition.wordCount,
            omittedWordCount: page.edition.omittedWordCount, articles: [], failures: [],
            diagnostics: page.edition.diagnostics)
    }

    private func jobs(
        for edition: Edition, _ lexicons: LexiconLayers, pageIndex: Int, _ slugs: inout SlugRegister
    ) -> [Job] {
        edition.articles.enumerated().map { index, article in
            let stem = slugs.register(Slug.make(from: article.headline, fallback: article.kind.rawValue))
            let renderer = ArticleRenderer(
                article: article, page: index == 0 ? PageAccount(edition) : nil,
                entry: lexicons.voice(settings.voice(for: article.kind), for: article), settings: settings,
                synthesizer: synthesizer, engine: engine, output: output, stem: stem, report: report)
            return Job(pageIndex: pageIndex, renderer: renderer)
        }
    }

    private func run(_ jobs: [Job], into result: inout RenderReport) async {
        let work: @Sendable (Job) async -> (Job, Result<RenderedArticle, PipelineError>) = { job in
            do throws(PipelineError) {
                let article = try await job.renderer.render()
                report(.finished(article))
                return (job, .success(article))
            } catch {
                report(.failed(subject: job.renderer.article.headline, error))
                return (job, .failure(error))
            }
        }
        try? await forEachInOrder(jobs, width: settings.parallelism, work) { job, outcome in
            switch outcome {
            case .success(let article):
                result.pages[job.pageIndex].articles.append(article)
            case .failure(let error):
                let failure = RenderReport.Failure(subject: job.renderer.article.headline, error: error)
                result.pages[job.pageIndex].failures.append(failure)
            }
        }
    }
}
