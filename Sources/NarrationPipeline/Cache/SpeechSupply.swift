import ContentCache
import NarrationModel
import SpeechSynthesis

/// What speaks in a run: workers, behind the cache of clips where there is one.
struct SpeechSupply {
    let engine: EngineDescription
    let synthesizer: any SpeechSynthesizer

    /// The cache, and by what clips of the engine are known in it; nil when nothing is kept.
    let kept: (cache: ContentCache, engine: EngineFingerprint)?

    /// Finds out what the workers of `pool` are; none is started for that when the cache knows.
    ///
    /// - Parameters:
    ///   - pool: The workers.
    ///   - program: The program that they run.
    ///   - settings: Where clips are kept.
    ///   - warn: Told once when clips cannot be kept.
    /// - Throws: when no worker can speak.
    init(
        _ pool: WorkerPool, program: String, cache settings: CacheSettings,
        warn: @escaping @Sendable (Diagnostic) -> Void
    ) async throws(SynthesisError) {
        guard let folder = settings.folder else {
            (engine, synthesizer, kept) = (try await pool.describe(), pool, nil)
            return
        }
        let cache = ContentCache(folder: folder, limit: settings.byteLimit) {
            warn(Self.diagnostic($0.message))
        }
        let known = try await KnownEngines(cache: cache).engine(of: program) {
            () async throws(SynthesisError) in try await pool.describe()
        }
        engine = known.engine
        guard let fingerprint = known.fingerprint else {
            warn(Self.diagnostic("clips are not kept because the engine's files cannot be read; allow it"))
            (synthesizer, kept) = (pool, nil)
            return
        }
        synthesizer = CachedSynthesizer(pool, cache: cache, engine: fingerprint)
        kept = (cache, fingerprint)
    }

    private static func diagnostic(_ message: String) -> Diagnostic {
        Diagnostic(code: "clip-cache-off", severity: .note, message: message)
    }
}
