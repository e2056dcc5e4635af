package import NarrationModel
import SpeechSynthesis

extension NarrationPipeline {
    /// Speaks `sources` into a stream with workers that are started for it and ended with it.
    ///
    /// The stream is of the kind that `file` says, WAV or MP3, and goes to `sink` as it comes.
    ///
    /// - Throws: when no worker can speak at all, and what `sink` throws; what goes wrong with an input is in the report.
    package static func stream(
        _ sources: [InputSource], _ settings: RenderSettings, as file: AudioFileSettings,
        _ installation: Installation, workerCount: Int, to sink: @Sendable ([UInt8]) throws -> Void,
        report: @escaping @Sendable (RenderEvent) -> Void
    ) async throws -> StreamReport {
        guard !sources.isEmpty else { return StreamReport() }
        let memory = SpeechMemory(settings.cache, program: installation.workerProgram) { report(.noted($0)) }
        let workers = WorkerSettings(
            program: installation.workerProgram, count: workerCount, startsAtOnce: 1)
        return try await WorkerPool.withWorkers(workers) { pool in
            do {
                let speech = try await SpeechSupply(pool, memory)
                return try await AudioStreamer(
                    settings: settings, file: file, synthesizer: speech.synthesizer, report: report
                ).stream(sources, to: sink)
            } catch let error as SynthesisError {
                throw PipelineError(error)
            }
        }
    }
}
