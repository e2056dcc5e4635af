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
    private let covers: CoverChooser?
    private let output: OutputFolder?
    private let report: @Sendable (RenderEvent) -> Void

    /// A pipeline that writes to `output`, or that only tells what it would write when there is none.
    package init(
        settings: RenderSettings, synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        covers: CoverChooser? = nil, output: OutputFolder?,
        report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) {
        self.settings = settings
        self.synthesizer = synthesizer
        self.engine = engine
        self.covers = covers
        self.output = output
        self.report = report
    }

    /// An episode to make, and the number of the page that it is of; nil for an edition.
    private struct Job: Sendable {
        var page: Int?
        var plan: EpisodePlan
    }

    /// Renders every article of every source; several episodes at once.
    package func render(_ sources: [InputSource]) async -> RenderReport {
        var result = RenderReport()
        var slugs = SlugRegister()
        var jobs: [Job] = []
        var editionParts: [EpisodePlan.Part] = []
        for source in sources {
            for (number, part) in parts(of: source, into: &result) {
                guard settings.edition == nil else {
                    editionParts.append(part)
                    continue
                }
                let stem = slugs.register(
                    Slug.make(from: part.article.headline, fallback: part.article.kind.rawValue))
                let plan = EpisodePlan(of: part, stem: stem, settings, engine)
                jobs.append(Job(page: number, plan: plan.adding(settings.sounds)))
            }
        }
        if let edition = settings.edition, !editionParts.isEmpty {
            let stem = slugs.register(Slug.make(from: edition.title, fallback: "edition"))
            let plan = EpisodePlan(edition: edition.title, of: editionParts, stem: stem, settings, engine)
            if let plan = await fitted(plan, to: edition.seconds, into: &result) {
                jobs.append(Job(plan: plan))
            }
        }
        await run(jobs, into: &result)
        return result
    }

    /// The plan with its sounds, made to last `seconds` when that is wanted; nil when it cannot be spoken.
    private func fitted(
        _ plan: EpisodePlan, to seconds: Int?, into result: inout RenderReport
    ) async -> EpisodePlan? {
        guard let seconds else { return plan.adding(settings.sounds) }
        let fitter = EditionFitter(
            forecaster: EpisodeForecaster(speaker: speaker, sampleRate: engine.sampleRate), seconds: seconds,
            sounds: settings.sounds)
        do throws(PipelineError) {
            let (plan, fit) = try await fitter.fit(plan)
            result.fit = fit
            return plan
        } catch {
            report(.failed(subject: plan.title, error))
            result.failures.append(.init(subject: plan.title, error: error))
            return nil
        }
    }

    /// The articles of a source with their scripts, each with the number of its page in `result`.
    private func parts(
        of source: InputSource, into result: inout RenderReport
    ) -> [(page: Int, part: EpisodePlan.Part)] {
        var parts: [(page: Int, part: EpisodePlan.Part)] = []
        do throws(PipelineError) {
            let lexicons = try settings.lexicons.layers(for: source)
            let pages = try PageStages.pages(
                of: source, by: settings.fetcher, following: settings.following, reading: settings.reading)
            for (number, page) in pages.enumerated() {
                report(.read(source: page.source, articles: page.edition.articles.count))
                for (index, article) in page.edition.articles.enumerated() {
                    let voice = lexicons.voice(settings.voice(for: article.kind), for: article)
                    let part = EpisodePlan.Part(
                        article: article, script: PageStages.script(for: article, voice: voice), voice: voice,
                        page: index == 0 ? PageAccount(page.edition) : nil,
                        source: number == 0 ? source : .web(address: page.source))
                    parts.append((result.pages.count, part))
                }
                result.pages.append(Self.account(of: page))
            }
        } catch {
            report(.failed(subject: source.name, error))
            result.failures.append(.init(subject: source.name, error: error))
        }
        return parts
    }

    private static func account(of page: ReadPage) -> RenderReport.PageReport {
        .init(
            source: page.source, wordCount: page.edition.wordCount,
            omittedWordCount: page.edition.omittedWordCount, episodes: [], failures: [],
            diagnostics: page.edition.diagnostics)
    }

    /// Renders a plan, or tells what rendering it would give when there is no folder to render to.
    private func make(_ plan: EpisodePlan) async throws(PipelineError) -> RenderedEpisode {
        var plan = plan
        if let covers { plan = await plan.covered(by: covers) }
        guard let output else {
            return try await EpisodeForecaster(speaker: speaker, sampleRate: engine.sampleRate)
                .forecast(plan, settings.files)
        }
        return try await EpisodeRenderer(
            plan: plan, settings: settings, speaker: speaker, engine: engine, output: output
        ).render()
    }

    private var speaker: EpisodeSpeaker {
        EpisodeSpeaker(
            synthesizer: synthesizer, parallelism: settings.parallelism, loudness: settings.loudness,
            report: report)
    }

    private func run(_ jobs: [Job], into result: inout RenderReport) async {
        let work: @Sendable (Job) async -> (Job, Result<RenderedEpisode, PipelineError>) = { job in
            do throws(PipelineError) {
                let episode = try await make(job.plan)
                report(.finished(episode))
                return (job, .success(episode))
            } catch {
                report(.failed(subject: job.plan.title, error))
                return (job, .failure(error))
            }
        }
        try? await forEachInOrder(jobs, width: settings.parallelism, work) { job, outcome in
            result.note(outcome, of: job.plan.title, onPage: job.page)
        }
    }
}

extension RenderReport {
    /// Takes note of what came of an episode.
    fileprivate mutating func note(
        _ outcome: Result<RenderedEpisode, PipelineError>, of title: String, onPage page: Int?
    ) {
        switch (outcome, page) {
        case (.success(let episode), let page?): pages[page].episodes.append(episode)
        case (.success(let episode), nil): edition = episode
        case (.failure(let error), let page?):
            pages[page].failures.append(.init(subject: title, error: error))
        case (.failure(let error), nil): failures.append(.init(subject: title, error: error))
        }
    }
}
