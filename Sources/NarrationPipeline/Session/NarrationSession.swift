import AudioAssembly
package import NarrationModel
package import SpeechSynthesis

/// Renders articles one by one, each where its caller wants it, with workers that are kept meanwhile.
package struct NarrationSession: Sendable {
    package let engine: EngineDescription

    private let synthesizer: any SpeechSynthesizer
    private let covers: CoverChooser?
    private let report: @Sendable (RenderEvent) -> Void

    /// A session with another synthesizer than the workers, and without covers.
    package init(
        synthesizer: any SpeechSynthesizer, engine: EngineDescription,
        report: @escaping @Sendable (RenderEvent) -> Void = { _ in }
    ) {
        self.init(synthesizer: synthesizer, engine: engine, covers: nil, report: report)
    }

    private init(
        synthesizer: any SpeechSynthesizer, engine: EngineDescription, covers: CoverChooser?,
        report: @escaping @Sendable (RenderEvent) -> Void
    ) {
        self.synthesizer = synthesizer
        self.engine = engine
        self.covers = covers
        self.report = report
    }

    /// Calls `body` with a session whose workers are started when something is to be spoken, and ended with it.
    ///
    /// - Throws: what `body` throws, and `engineUnavailable` when no worker can speak.
    package static func withSession<Result: Sendable>(
        _ settings: RenderSettings, _ installation: Installation, workerCount: Int,
        report: @escaping @Sendable (RenderEvent) -> Void,
        _ body: @Sendable (NarrationSession) async throws -> Result
    ) async throws -> Result {
        try await Workshop.open(
            settings, installation, workerCount: workerCount, workersAtOnce: 0, report: report
        ) { workshop in
            try await body(
                NarrationSession(
                    synthesizer: workshop.speech.synthesizer, engine: workshop.speech.engine,
                    covers: workshop.covers, report: report))
        }
    }

    /// Makes the files of an article in `folder`; `stem` is their name without an ending.
    ///
    /// - Throws: `outputNotWritable`, `lexiconUnusable`, or why nothing of it can be spoken.
    package func render(
        _ article: SourcedArticle, stem: String, _ settings: RenderSettings, into folder: OutputFolder
    ) async throws(PipelineError) -> RenderedEpisode {
        let part = try part(article, settings)
        let plan = EpisodePlan(of: part, stem: stem, settings, engine).adding(settings.sounds)
        return try await render(plan, settings, into: folder)
    }

    /// Makes one file of all `articles` in `folder`, with `opening` in front, as long as `edition` says.
    ///
    /// - Throws: as for one article.
    package func render(
        _ edition: EditionSettings, opening: EditionOpening?, of articles: [SourcedArticle], stem: String,
        _ settings: RenderSettings, into folder: OutputFolder
    ) async throws(PipelineError) -> (episode: RenderedEpisode, fit: FitReport?) {
        var parts: [EpisodePlan.Part] = []
        for article in articles { parts.append(try part(article, settings)) }
        var plan = EpisodePlan(edition: edition, of: parts, stem: stem, settings, engine)
        plan.separateChapters()
        if let opening { plan.prepend(opening, voice: settings.voice) }
        guard let seconds = edition.seconds else {
            return (try await render(plan.adding(settings.sounds), settings, into: folder), nil)
        }
        let fitter = EditionFitter(
            forecaster: EpisodeForecaster(speaker: speaker(settings), sampleRate: engine.sampleRate),
            seconds: seconds, sounds: settings.sounds)
        let (fitted, fit) = try await fitter.fit(plan)
        return (try await render(fitted, settings, into: folder), fit)
    }

    /// Draws or takes the picture that stands for `article`.
    package func cover(of article: Article, from source: InputSource) async -> CoverImage? {
        await covers?.cover(for: article, from: source).image
    }

    private func render(
        _ plan: EpisodePlan, _ settings: RenderSettings, into folder: OutputFolder
    ) async throws(PipelineError) -> RenderedEpisode {
        try await EpisodeRenderer(
            plan: plan, settings: settings, speaker: speaker(settings), engine: engine, output: folder,
            covers: covers
        ).render()
    }

    private func part(
        _ article: SourcedArticle, _ settings: RenderSettings
    ) throws(PipelineError) -> EpisodePlan.Part {
        let lexicons = try settings.lexicons.layers(for: article.source)
        return EpisodePlan.Part(
            article: article.article,
            voice: lexicons.voice(
                article.voice ?? settings.voice(for: article.article.kind), for: article.article),
            page: article.page, source: article.source)
    }

    private func speaker(_ settings: RenderSettings) -> EpisodeSpeaker {
        EpisodeSpeaker(
            synthesizer: synthesizer, parallelism: settings.passagesAhead, loudness: settings.loudness,
            report: report)
    }
}
