import NarrationModel
import SpeechSynthesis

extension NarrationPipeline {
    /// Renders `sources` into `output` with workers that are started for it and ended with it; without an output it only tells
    /// what the files would be.
    ///
    /// - Throws: when no worker can speak at all; what goes wrong with an input is in the report.
    package static func render(
        _ sources: [InputSource], _ settings: RenderSettings, _ installation: Installation, workerCount: Int,
        output: OutputFolder?, report: @escaping @Sendable (RenderEvent) -> Void
    ) async throws -> RenderReport {
        guard !sources.isEmpty else { return RenderReport() }
        if let output { try settings.cache.check(notIn: output.path) }
        let memory = SpeechMemory(settings.cache, program: installation.workerProgram) { report(.noted($0)) }
        // Where the engine is known, much may be, and processes are started for what is not.
        let workers = WorkerSettings(
            program: installation.workerProgram, count: workerCount,
            startsAtOnce: memory.knowsEngine ? 0 : InputSource.areLong(sources) ? workerCount : 1)
        return try await WorkerPool.withWorkers(workers) { pool in
            try await CoverStudio.withStudio(
                program: installation.coverProgram,
                startsAtOnce: settings.cover == nil && !memory.knowsEngine,
                cache: memory.cache
            ) { studio in
                do {
                    let speech = try await SpeechSupply(pool, memory)
                    try await settings.sounds.check(
                        with: speech.synthesizer, engineVoice: settings.voice.voice.engineVoice)
                    return await render(
                        sources, settings, installation, with: speech, pool, studio, output: output,
                        report: report)
                } catch let error as SynthesisError {
                    throw PipelineError(error)
                }
            }
        }
    }

    private static func render(
        _ sources: [InputSource], _ settings: RenderSettings, _ installation: Installation,
        with speech: SpeechSupply, _ pool: WorkerPool, _ studio: CoverStudio, output: OutputFolder?,
        report: @escaping @Sendable (RenderEvent) -> Void
    ) async -> RenderReport {
        let covers = CoverChooser(
            settings: settings.covers, show: settings.album, fixed: settings.cover,
            standard: try? CoverImage(file: installation.cover), studio: studio,
            leadImage: LeadImage(fetcher: settings.fetcher))
        var ledger: PageLedger?
        var earlyStart: EarlyStart?
        if let kept = speech.kept {
            if let output, let identity = settings.identity {
                ledger = PageLedger(
                    cache: kept.cache, run: identity.digest(installation, settings, kept.engine),
                    folder: output.path)
            }
            let encodings = output == nil ? [] : EpisodeFiles.encodings(of: settings.files)
            earlyStart = EarlyStart(kept.speech, encodings, settings.loudness) { pool.prepare() }
        }
        let pipeline = NarrationPipeline(
            settings: settings, synthesizer: speech.synthesizer, engine: speech.engine, covers: covers,
            output: output, ledger: ledger, earlyStart: earlyStart, report: report)
        return await pipeline.render(sources)
    }
}
