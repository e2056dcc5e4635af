import AudioAssembly
import NarrationModel
package import SpeechSynthesis

/// Joins the stages: sources in, finished files in an output folder out.
///
/// Sources are read while the articles of others are spoken. Bad inputs and articles are reported and passed over; everything
/// else is finished. What an earlier run has made of the same, and is still there, is left alone.
package struct NarrationPipeline: Sendable {
    let settings: RenderSettings
    private let synthesizer: any SpeechSynthesizer
    let engine: EngineDescription
    private let covers: CoverChooser?
    private let output: OutputFolder?

    /// Remembers what earlier runs have made; nil when all is to be made anew.
    let ledger: PageLedger?

    /// Told of every passage as it is written; nil when workers are started in another way.
    let earlyStart: EarlyStart?
    let report: @Sendable (RenderEvent) -> Void

    /// A pipeline that writes to `output`, or that only tells what it would write when there is none.
    package init(
        settings: RenderSettings, synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        covers: CoverChooser? = nil, output: OutputFolder?,
        report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) {
        self.init(
            settings: settings, synthesizer: synthesizer, engine: engine, covers: covers, output: output,
            ledger: nil, earlyStart: nil, report: report)
    }

    init(
        settings: RenderSettings, synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        covers: CoverChooser?, output: OutputFolder?, ledger: PageLedger?,
        earlyStart: EarlyStart?,
        report: @escaping @Sendable (RenderEvent) -> Void
    ) {
        self.settings = settings
        self.synthesizer = synthesizer
        self.engine = engine
        self.covers = covers
        self.output = output
        self.ledger = ledger
        self.earlyStart = earlyStart
        self.report = report
    }

    /// Renders every article of every source; several episodes at once.
    package func render(_ sources: [InputSource]) async -> RenderReport {
        guard let edition = settings.edition else { return await renderEpisodes(of: sources) }
        return await render(edition, of: sources)
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
            edition: edition, of: parts, stem: Slug.make(from: edition.title, fallback: "edition"),
            settings, engine)
        if let plan = await fitted(plan, to: edition.seconds, into: &result) {
            result.note(await outcome(of: EpisodeJob(plan: plan), number: 0, page: nil))
        }
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

    /// Makes an episode and tells of it.
    func outcome(of job: EpisodeJob, number: Int, page: Int?) async -> EpisodeOutcome {
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
