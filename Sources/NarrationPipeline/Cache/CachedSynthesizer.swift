package import ContentCache
import Digests
import NarrationModel
package import SpeechSynthesis

/// Speaks what is not in the cache, and keeps what it has spoken there.
///
/// An entry is the worker's answer as it came, with word times and loudness, so that warm and cold runs go the same way from there.
/// Samples are kept like MP3: to read and check them takes less than a twentieth of the time that speaking does. Errors are not kept.
package final class CachedSynthesizer: SpeechSynthesizer {
    private let synthesizer: any SpeechSynthesizer
    private let cache: ContentCache
    private let engine: EngineFingerprint
    private let queue = PassageQueue()

    /// - Parameters:
    ///   - synthesizer: Speaks what is not there.
    ///   - cache: Where clips are kept.
    ///   - engine: What `synthesizer` speaks with; clips of others are not taken.
    package init(_ synthesizer: any SpeechSynthesizer, cache: ContentCache, engine: EngineFingerprint) {
        self.synthesizer = synthesizer
        self.cache = cache
        self.engine = engine
    }

    package func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        try await obtain(request).passage
    }

    package func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await synthesizer.encode(file)
    }

    /// Of equal requests at once, one is spoken.
    package func obtain(_ request: SynthesisRequest) async throws(SynthesisError) -> ObtainedPassage {
        guard cache.isOn, let key = ClipKey.key(for: request, engine: engine) else {
            return ObtainedPassage(try await synthesizer.speak(request), .spoken)
        }
        while true {
            switch await queue.turn(for: key) {
            case .first: return try await get(request, key)
            case .after(let passage?): return ObtainedPassage(passage, .reused)
            case .after(nil): continue
            }
        }
    }

    /// Whether there is an entry for `request`; it is not read.
    func isKept(_ request: SynthesisRequest) -> Bool {
        ClipKey.key(for: request, engine: engine).map(cache.contains) ?? false
    }

    private func get(
        _ request: SynthesisRequest, _ key: ContentKey
    ) async throws(SynthesisError) -> ObtainedPassage {
        var passage: SpokenPassage?
        defer { queue.end(key, with: passage) }
        if let kept = kept(key, for: request) {
            passage = kept
            return ObtainedPassage(kept, .reused)
        }
        let spoken = try await synthesizer.speak(request)
        passage = spoken
        if soundIsUnchanged(request) { cache.store(WorkerResponse.spoken(spoken).wireBytes, for: key) }
        return ObtainedPassage(spoken, .spoken)
    }

    /// The passage in the cache; one that does not fit its request is removed.
    private func kept(_ key: ContentKey, for request: SynthesisRequest) -> SpokenPassage? {
        guard let content = cache.content(for: key) else { return nil }
        guard case .spoken(let passage) = try? WorkerResponse(wireBytes: content),
            passage.encoded.count == request.encodings.count,
            passage.sentences.count == request.sentences.count
        else {
            cache.remove(key)
            return nil
        }
        return passage
    }

    /// Whether the sound's file still holds what its digest says: it may have changed before it was heard.
    private func soundIsUnchanged(_ request: SynthesisRequest) -> Bool {
        guard let sound = request.sound else { return true }
        return (try? SHA256Digest.ofFile(at: sound.path).digest) == sound.digest
    }
}
