import ContentCache
import NarrationModel
import SpeechSynthesis

/// What speaks in a run: workers, behind the cache of clips where there is one.
struct SpeechSupply {
    let engine: EngineDescription
    let synthesizer: any SpeechSynthesizer

    /// The cache, by what clips of the engine are known in it, and the synthesizer that uses it; nil when nothing is kept.
    let kept: (cache: ContentCache, engine: EngineFingerprint, speech: CachedSynthesizer)?

    /// Puts the workers of `pool` behind `memory`; none is started to ask what they are when that is known.
    ///
    /// - Throws: when no worker can speak.
    init(_ pool: WorkerPool, _ memory: SpeechMemory) async throws(SynthesisError) {
        guard let cache = memory.cache else {
            (engine, synthesizer, kept) = (try await pool.describe(), pool, nil)
            return
        }
        let found = try await memory.engine { () async throws(SynthesisError) in try await pool.describe() }
        engine = found.engine
        guard let fingerprint = found.fingerprint else {
            (synthesizer, kept) = (pool, nil)
            return
        }
        let speech = CachedSynthesizer(pool, cache: cache, engine: fingerprint)
        synthesizer = speech
        kept = (cache, fingerprint, speech)
    }
}
