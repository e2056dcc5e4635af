package import NarrationModel
import SpeechSynthesis

/// Asks the engine how it will say a script.
package enum ScriptPhonemes {
    /// The engine's phoneme names, one line for each utterance in order.
    ///
    /// - Throws: ``PipelineError`` when there is no engine, or the voice lacks a sound that a lexicon names.
    package static func lines(
        for script: Script, voice: Voice, _ installation: Installation
    ) async throws -> [String] {
        let sentences = script.passages.flatMap(\.utterances).map {
            EngineSentence(tokens: $0.tokens.map(EngineToken.init))
        }
        let workers = WorkerSettings(program: installation.workerProgram, count: 1)
        return try await WorkerPool.withWorkers(workers) { pool in
            do throws(SynthesisError) {
                return try await pool.phonemes(of: sentences, engineVoice: voice.engineVoice)
            } catch {
                throw PipelineError(error)
            }
        }
    }
}
