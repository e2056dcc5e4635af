import AudioAssembly
import NarrationModel
package import SpeechSynthesis

/// Joins the stages: sources in, finished files in an output folder out.
///
/// Sources are read while the articles of others are spoken. Bad inputs and articles are reported and passed over; everything
/// else is finished. What an earlier run has made of the same, and is still there, is left alone.
package struct NarrationPipeline: Sendable {
    private let settings: RenderSettings
    private let synthesizer: any SpeechSynthesizer
    private let engine: EngineDescription
    private let covers: CoverChooser?
    private let output: OutputFolder?

    /// Remembers what earlier runs have made; nil when all is to be made anew.
    private let ledger: PageLedger?

    /// Called when there will be something to speak.
    private let prepare: @Sendable () -> Void
    private let report: @Sendable (RenderEvent) -> Void

    /// A pipeline that writes to `output`, or that only tells what it would write when there is none.
    package init(
        settings: RenderSettings, synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        covers: CoverChooser? = nil, output: OutputFolder?,
        report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) {
        self.init(
            settings: settings, synthesizer: synthesizer, engine: engine, covers: covers, output: output,
            ledger: nil, prepare: {}, report: report)
    }

    init(
        settings: RenderSettings, synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        covers: CoverChooser?, output: OutputFolder?, ledger: PageLedger?,
        prepare: @escaping @Sendable () -> Void,
        report: @escaping @Sendable (RenderEvent) -> Void
    ) {
        self.settings = settings
        self.synthesizer = synthesizer
        self.engine = engine
        self.covers = covers
        self.output = output
        self.ledger = ledger
        self.prepare = prepare
        self.report = report
    }

    /// Renders every article of every source; several episodes at once.
    package func render(_ sources: [InputSource]) async -> RenderReport {
        guard let edition = settings.edition else { return await renderEpisodes(of: sources) }
        return await render(edition, of: sources)
    }

    /// An episode of each article. Reading does not run far ahead of speaking, so that memory does not grow with the number of
    /// sources.
    private func renderEpisodes(of sources: [InputSource]) async -> RenderReport {
        var result = RenderReport()
        var slugs = SlugRegister()
        await withTaskGroup(of: EpisodeOutcome.self) { group in
            var outcomes: [EpisodeOutcome] = []
            var startedCount = 0
            await read(sources) { source, contents in
                for page in pages(contents, of: source, &slugs, into: &result) {
                    let number = result.take(page)
                    for (article, part) in page.parts.enumerated() {
                        if startedCount - outcomes.count >= settings.parallelism,
                            let outcome = await group.next()
                        {
                            outcomes.append(outcome)
                        }
                        let job = job(part, article: article, of: page, &slugs)
                        let place = (startedCount, number)
                        group.addTask { await outcome(of: job, number: place.0, page: place.1) }
                        startedCount += 1
                    }
                }
            }
            for await outcome in group { outcomes.append(outcome) }
            for outcome in outcomes.sorted(by: { $0.number < $1.number }) { result.note(outcome) }
        }
        return result
    }

    /// The pages of a source that are to be rendered. One of which all was made in an earlier run is only told of.
    private func pages(
        _ contents: SourceReader.Contents, of source: InputSource, _ slugs: inout SlugRegister,
        into result: inout RenderReport
    ) -> [SourceReader.Page] {
        switch contents {
        case .pages(let pages):
            for page in pages { page.memory.map { ledger?.begin($0.key, $0.record) } }
            return pages
        case .failure(let failure):
            result.failures.append(failure)
            return []
        case .known(let record):
            guard let episodes = record.episodes(registering: &slugs) else {
                return pages(reader.read(source, known: false), of: source, &slugs, into: &result)
            }
            report(.read(source: record.report.source, articles: episodes.count))
            for episode in episodes { report(.finished(episode)) }
            var page = record.report
            page.episodes = episodes
            result.pages.append(page)
            return []
        }
    }

    /// What is to be done for an article.
    private func job(
        _ part: EpisodePlan.Part, article: Int, of page: SourceReader.Page, _ slugs: inout SlugRegister
    ) -> EpisodeJob {
        let slug = Slug.make(from: part.article.headline, fallback: part.article.kind.rawValue)
        let stem = slugs.register(slug)
        let plan = EpisodePlan(of: part, stem: stem, settings, engine).adding(settings.sounds)
        var job = EpisodeJob(plan: plan)
        guard let memory = page.memory, let ledger else { return job }
        if let entry = memory.record.entries[article], entry.stem == stem, entry.isCurrent {
            job.finished = entry.episode.unchanged
        }
        job.note = { episode, files in
            ledger.note(
                PageRecord.Entry(slug: slug, stem: stem, episode: episode, files: files), article: article,
                of: memory.key)
        }
        return job
    }

    /// One episode of all articles.
    private func render(_ edition: EditionSettings, of sources: [InputSource]) async -> RenderReport {
        var result = RenderReport()
        var parts: [EpisodePlan.Part] = []
        await read(sources) { _, contents in
            switch contents {
            case .pages(let pages):
                for page in pages {
                    _ = result.take(page)
                    parts += page.parts
                }
            case .failure(let failure): result.failures.append(failure)
            case .known: break
            }
        }
        guard !parts.isEmpty else { return result }
        let plan = EpisodePlan(
            edition: edition.title, of: parts, stem: Slug.make(from: edition.title, fallback: "edition"),
            settings, engine)
        if let plan = await fitted(plan, to: edition.seconds, into: &result) {
            result.note(await outcome(of: EpisodeJob(plan: plan), number: 0, page: nil))
        }
        return result
    }

    /// Reads `sources`, several at once, and hands on what they hold in their order.
    private func read(
        _ sources: [InputSource], _ body: (InputSource, SourceReader.Contents) async -> Void
    ) async {
        try? await forEachInOrder(sources, width: settings.parallelism) {
            ($0, reader.read($0))
        } consume: {
            await body($0, $1)
        }
    }

    private var reader: SourceReader {
        SourceReader(settings: settings, ledger: ledger, prepare: prepare, report: report)
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

    private func outcome(of job: EpisodeJob, number: Int, page: Int?) async -> EpisodeOutcome {
        let title = job.plan.title
        do throws(PipelineError) {
            let episode = try await make(job)
            report(.finished(episode))
            return EpisodeOutcome(number: number, page: page, title: title, result: .success(episode))
        } catch {
            report(.failed(subject: title, error))
            return EpisodeOutcome(number: number, page: page, title: title, result: .failure(error))
        }
    }

    /// Renders a plan, or tells what rendering it would give when there is no folder to render to.
    private func make(_ job: EpisodeJob) async throws(PipelineError) -> RenderedEpisode {
        if let finished = job.finished { return finished }
        guard let output else {
            return try await EpisodeForecaster(speaker: speaker, sampleRate: engine.sampleRate)
                .forecast(await job.plan.covered(by: covers), settings.files)
        }
        return try await EpisodeRenderer(
            plan: job.plan, settings: settings, speaker: speaker, engine: engine, output: output,
            covers: covers, note: job.note
        ).render()
    }

    private var speaker: EpisodeSpeaker {
        EpisodeSpeaker(
            synthesizer: synthesizer, parallelism: settings.passagesAhead, loudness: settings.loudness,
            report: report)
    }
}
