package import ContentCache
import Digests
package import SpeechSynthesis

/// The engines that were asked before what they are: while nothing of one has changed, no worker need be started to ask it.
package struct KnownEngines: Sendable {
    private static let version: UInt8 = 1

    private let cache: ContentCache

    package init(cache: ContentCache) {
        self.cache = cache
    }

    /// What the worker `program` is.
    ///
    /// - Parameters:
    ///   - program: The worker's path.
    ///   - ask: Asks a worker.
    /// - Returns: The engine, and its fingerprint; nil for that when the engine does not tell its parts, or they cannot be read.
    /// - Throws: what `ask` throws.
    package func engine(
        of program: String, ask: () async throws(SynthesisError) -> EngineDescription
    ) async throws(SynthesisError) -> (engine: EngineDescription, fingerprint: EngineFingerprint?) {
        if let record = record(of: program) { return (record.engine, record.fingerprint) }
        let engine = try await ask()
        guard let record = EngineRecord(of: engine, program: program) else { return (engine, nil) }
        cache.store(record.wireBytes, for: Self.key(for: program))
        return (engine, record.fingerprint)
    }

    /// What is known of the worker `program`; nil when it was not asked yet, or has changed since.
    func record(of program: String) -> EngineRecord? {
        cache.content(for: Self.key(for: program)).flatMap { EngineRecord(wireBytes: $0) }
            .flatMap { $0.isCurrent ? $0 : nil }
    }

    private static func key(for program: String) -> ContentKey {
        var digest = SHA256Digest()
        digest.update((Array("narrate engine".utf8) + [version] + Array(program.utf8))[...])
        return ContentKey(finishing: &digest)
    }
}
