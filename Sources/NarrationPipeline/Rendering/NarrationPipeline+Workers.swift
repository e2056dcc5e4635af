import NarrationModel
import SpeechSynthesis

extension NarrationPipeline {
    /// Renders `sources` with workers that are started for it and ended with it.
    ///
    /// - Parameter output: Where the files go; nil to tell only what they would be.
    /// - Throws: when no worker can speak at all; what goes wrong with an input is in the report.
    package static func render(
        _ sources: [InputSource], _ settings: RenderSettings, _ installation: Installation, workerCount: Int,
        output: OutputFolder?, report: @escaping @Sendable (RenderEvent) -> Void
    ) async throws -> RenderReport {
        guard !sources.isEmpty else { return RenderReport() }
        let workers = WorkerSettings(program: installation.workerProgram, count: workerCount)
        return try await WorkerPool.withWorkers(workers) { pool in
            do throws(SynthesisError) {
                let engine = try await pool.describe()
                try await settings.sounds.check(with: pool, engineVoice: settings.voice.voice.engineVoice)
                let pipeline = NarrationPipeline(
                    settings: settings, synthesizer: pool, engine: engine, output: output, report: report)
                return await pipeline.render(sources)
            } catch {
                throw PipelineError(error)
            }
        }
    }
}
