package import NarrationModel
import SpeechSynthesis

/// Asks the engine how it will say a script.
package enum ScriptPhonemes {
    /// The phonemes by the engine's names or in IPA, one line for each utterance in order.
    ///
    /// - Throws: ``PipelineError`` when there is no engine, or the voice lacks a sound that a lexicon names.
    package static func lines(
        for script: Script, voice: Voice, _ installation: Installation, inIPA: Bool = false
    ) async throws -> [String] {
        let sentences = script.passages.flatMap(\.utterances).map(\.tokens)
        return try await lines(for: sentences, voice: voice, installation, inIPA: inIPA)
    }

    /// The phonemes of `sentences`, each of them tokens, asked of one worker at once.
    ///
    /// - Throws: as the function for scripts.
    static func lines(
        for sentences: [[SpokenToken]], voice: Voice, _ installation: Installation, inIPA: Bool
    ) async throws -> [String] {
        let sentences = sentences.map { EngineSentence(tokens: $0.map(EngineToken.init)) }
        let workers = WorkerSettings(program: installation.workerProgram, count: 1)
        return try await WorkerPool.withWorkers(workers) { pool in
            do throws(SynthesisError) {
                return try await pool.phonemes(
                    of: sentences, engineVoice: voice.engineVoice, inIPA: inIPA)
            } catch {
                throw PipelineError(error)
            }
        }
    }
}
