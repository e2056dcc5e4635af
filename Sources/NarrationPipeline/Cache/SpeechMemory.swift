import ContentCache
import NarrationModel
import SpeechSynthesis

/// What is known before anything speaks: the cache of clips, and what the engine was when it was asked last.
struct SpeechMemory: Sendable {
    /// Nil where nothing is kept.
    let cache: ContentCache?

    private let program: String
    private let known: EngineRecord?
    private let warn: @Sendable (Diagnostic) -> Void

    /// Looks into the cache.
    ///
    /// - Parameters:
    ///   - settings: Where clips are kept.
    ///   - program: The program that workers run.
    ///   - warn: Told once when clips cannot be kept.
    init(_ settings: CacheSettings, program: String, warn: @escaping @Sendable (Diagnostic) -> Void) {
        self.program = program
        self.warn = warn
        cache = settings.folder.map { folder in
            ContentCache(folder: folder, limit: settings.byteLimit) { warn(Self.diagnostic($0.message)) }
        }
        known = cache.flatMap { KnownEngines(cache: $0).record(of: program) }
    }

    /// Whether nothing must be asked of a worker before the first passage.
    var knowsEngine: Bool { known != nil }

    /// The engine, and its fingerprint when clips can be kept; `ask` asks a worker, when it is not known.
    func engine(
        asking ask: () async throws(SynthesisError) -> EngineDescription
    ) async throws(SynthesisError) -> (engine: EngineDescription, fingerprint: EngineFingerprint?) {
        if let known { return (known.engine, known.fingerprint) }
        guard let cache else { return (try await ask(), nil) }
        let found = try await KnownEngines(cache: cache).engine(of: program, ask: ask)
        if found.fingerprint == nil {
            warn(Self.diagnostic("clips are not kept because the engine's files cannot be read; allow it"))
        }
        return found
    }

    private static func diagnostic(_ message: String) -> Diagnostic {
        Diagnostic(code: "clip-cache-off", severity: .note, message: message)
    }
}
