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
        return try await Workshop.open(
            settings, installation, workerCount: workerCount,
            workersAtOnce: InputSource.areLong(sources) ? workerCount : 1, report: report
        ) { workshop in
            await pipeline(in: workshop, settings, installation, output: output, report: report)
                .render(sources)
        }
    }

    private static func pipeline(
        in workshop: Workshop, _ settings: RenderSettings, _ installation: Installation,
        output: OutputFolder?, report: @escaping @Sendable (RenderEvent) -> Void
    ) -> NarrationPipeline {
        var ledger: PageLedger?
        var earlyStart: EarlyStart?
        if let kept = workshop.speech.kept {
            if let output, let identity = settings.identity {
                ledger = PageLedger(
                    cache: kept.cache, run: identity.digest(installation, settings, kept.engine),
                    folder: output.path)
            }
            let encodings = output == nil ? [] : EpisodeFiles.encodings(of: settings.files)
            earlyStart = EarlyStart(kept.speech, encodings, settings.loudness) { workshop.pool.prepare() }
        }
        return NarrationPipeline(
            settings: settings, synthesizer: workshop.speech.synthesizer, engine: workshop.speech.engine,
            covers: workshop.covers, output: output, ledger: ledger, earlyStart: earlyStart, report: report)
    }
}
