import AudioAssembly
package import NarrationModel
package import SpeechSynthesis

/// Renders articles one by one, each where its caller wants it, with workers that are kept meanwhile.
package struct NarrationSession: Sendable {
    package let engine: EngineDescription

    let synthesizer: any SpeechSynthesizer

    /// Tells the engine's phonemes; nil for a synthesizer that has none.
    let phonemeSource: (any PhonemeSource)?
    private let covers: CoverChooser?
    private let report: @Sendable (RenderEvent) -> Void

    /// A session with another synthesizer than the workers, and without covers.
    package init(
        synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        phonemeSource: (any PhonemeSource)? = nil,
        report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) {
        self.init(
            synthesizer: synthesizer, engine: engine, phonemeSource: phonemeSource, covers: nil,
            report: report)
    }

    private init(
        synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        phonemeSource: (any PhonemeSource)?, covers: CoverChooser?,
        report: @escaping @Sendable (RenderEvent) -> Void
    ) {
        self.synthesizer = synthesizer
        self.phonemeSource = phonemeSource
        self.engine = engine
        self.covers = covers
        self.report = report
    }

    /// Calls `body` with a session whose workers are started when something is to be spoken, and ended with it.
    ///
    /// - Parameters:
    ///   - settings: How articles are rendered.
    ///   - installation: Where the programs and the voices lie.
    ///   - workerCount: How many workers speak at most.
    ///   - startsAtOnce: Whether a worker is started before there is anything to speak, so that nobody waits for it.
    ///   - report: Told of what was noticed.
    ///   - body: What is done with the session.
    /// - Returns: what `body` returns.
    /// - Throws: what `body` throws, and `engineUnavailable` when no worker can speak.
    package static func withSession<Result: Sendable>(
        _ settings: RenderSettings, _ installation: Installation, workerCount: Int,
        startsAtOnce: Bool = false,
        report: @escaping @Sendable (RenderEvent) -> Void,
        _ body: @Sendable (NarrationSession) async throws -> Result
    ) async throws -> Result {
        try await Workshop.open(
            settings, installation, workerCount: workerCount, workersAtOnce: 0, report: report
        ) { workshop in
            if startsAtOnce { workshop.pool.prepare() }
            return try await body(
                NarrationSession(
                    synthesizer: workshop.speech.synthesizer, engine: workshop.speech.engine,
                    phonemeSource: workshop.pool, covers: workshop.covers, report: report))
        }
    }

    /// Makes the files of an article in `folder`; `stem` is their name without an ending.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - stem: The name of its files without an ending.
    ///   - settings: How it is rendered.
    ///   - folder: Where the files go.
    ///   - progress: Told of every passage how many are spoken; nil where the session's own report is enough.
    /// - Returns: What was made.
    /// - Throws: `outputNotWritable`, `lexiconUnusable`, or why nothing of it can be spoken.
    package func render(
        _ article: SourcedArticle, stem: String, _ settings: RenderSettings, into folder: OutputFolder,
        progress: (@Sendable (_ passageCount: Int) -> Void)? = nil
    ) async throws(PipelineError) -> RenderedEpisode {
        let part = try EpisodePlan.Part(article, settings)
        let plan = EpisodePlan(of: part, stem: stem, settings, engine).adding(settings.sounds)
        guard let progress else { return try await render(plan, settings, into: folder, report) }
        return try await render(plan, settings, into: folder) { event in
            if case .spoke(_, let count, _) = event { progress(count) }
        }
    }

    /// Makes one file of all `articles` in `folder`, with `opening` in front, as long as `edition` says.
    ///
    /// - Throws: as for one article.
    package func render(
        _ edition: EditionSettings, opening: EditionOpening?, of articles: [SourcedArticle], stem: String,
        _ settings: RenderSettings, into folder: OutputFolder
    ) async throws(PipelineError) -> (episode: RenderedEpisode, fit: FitReport?) {
        var parts: [EpisodePlan.Part] = []
        for article in articles { parts.append(try EpisodePlan.Part(article, settings)) }
        var plan = EpisodePlan(edition: edition, of: parts, stem: stem, settings, engine)
        plan.separateChapters()
        if let opening { plan.prepend(opening, voice: settings.voice) }
        guard let seconds = edition.seconds else {
            return (try await render(plan.adding(settings.sounds), settings, into: folder, report), nil)
        }
        let fitter = EditionFitter(
            forecaster: EpisodeForecaster(speaker: speaker(settings, report), sampleRate: engine.sampleRate),
            seconds: seconds, sounds: settings.sounds)
        let (fitted, fit) = try await fitter.fit(plan)
        return (try await render(fitted, settings, into: folder, report), fit)
    }

    /// Draws or takes the picture that stands for `article`.
    package func cover(of article: Article, from source: InputSource) async -> CoverImage? {
        await covers?.cover(for: article, from: source).image
    }

    private func render(
        _ plan: EpisodePlan, _ settings: RenderSettings, into folder: OutputFolder,
        _ report: @escaping @Sendable (RenderEvent) -> Void
    ) async throws(PipelineError) -> RenderedEpisode {
        try await EpisodeRenderer(
            plan: plan, settings: settings, speaker: speaker(settings, report), engine: engine,
            output: folder,
            covers: covers
        ).render()
    }

    private func speaker(
        _ settings: RenderSettings, _ report: @escaping @Sendable (RenderEvent) -> Void
    ) -> EpisodeSpeaker {
        EpisodeSpeaker(
            synthesizer: synthesizer, parallelism: settings.passagesAhead, loudness: settings.loudness,
            report: report)
    }
}
