import NarrationModel
import SpeechSynthesis

/// What a run renders with: workers behind the cache of clips, and what makes covers.
struct Workshop: Sendable {
    let pool: WorkerPool
    let speech: SpeechSupply
    let covers: CoverChooser

    /// Calls `body` with workers that are started when something is to be spoken, and ended with it.
    ///
    /// - Parameters:
    ///   - settings: What is rendered; what its sounds are is checked.
    ///   - installation: The programs and the standard cover.
    ///   - workerCount: The most workers.
    ///   - workersAtOnce: How many are started at once where nothing is known of the engine, as it speaks nothing that is kept.
    ///   - report: Is told what is worth a note.
    ///   - body: Gets the workers and what makes covers.
    /// - Returns: What `body` returns.
    /// - Throws: what `body` throws, `engineUnavailable` when no worker can speak, and `soundUnusable`.
    static func open<Result: Sendable>(
        _ settings: RenderSettings, _ installation: Installation, workerCount: Int, workersAtOnce: Int,
        report: @escaping @Sendable (RenderEvent) -> Void,
        _ body: @Sendable (Workshop) async throws -> Result
    ) async throws -> Result {
        let memory = SpeechMemory(settings.cache, program: installation.workerProgram) { report(.noted($0)) }
        // Where the engine is known, much may be, and processes are started for what is not.
        let isExpected = workersAtOnce > 0 && !memory.knowsEngine
        let workers = WorkerSettings(
            program: installation.workerProgram, count: workerCount,
            startsAtOnce: isExpected ? workersAtOnce : 0)
        return try await WorkerPool.withWorkers(workers) { pool in
            try await CoverStudio.withStudio(
                program: installation.coverProgram, startsAtOnce: isExpected && settings.cover == nil,
                cache: memory.cache
            ) { studio in
                do {
                    let speech = try await SpeechSupply(pool, memory)
                    try await settings.sounds.check(
                        with: speech.synthesizer, engineVoice: settings.voice.voice.engineVoice)
                    let covers = CoverChooser(
                        settings: settings.covers, show: settings.album, fixed: settings.cover,
                        standard: try? CoverImage(file: installation.cover), studio: studio,
                        leadImage: LeadImage(fetcher: settings.fetcher))
                    return try await body(Workshop(pool: pool, speech: speech, covers: covers))
                } catch let error as SynthesisError {
                    throw PipelineError(error)
                }
            }
        }
    }
}
