package import ContentCache
import Digests
import NarrationModel
package import SpeechSynthesis

/// The names under which clips are kept.
package enum ClipKey {
    /// Goes up when clips of equal requests, spoken by an equal engine, are to be made anew.
    private static let version: UInt8 = 1

    /// The key of what `request` asks for, of an engine with a fingerprint; nil when it must not be kept.
    ///
    /// A sound counts by its digest, wherever its file lies.
    package static func key(for request: SynthesisRequest, engine: EngineFingerprint) -> ContentKey? {
        guard request.sentences.allSatisfy({ $0.fault == nil }) else { return nil }
        var request = request
        request.sound?.path = ""
        var digest = SHA256Digest()
        digest.update(Array("narrate clip".utf8) + [version] + engine.bytes)
        digest.update(WorkerRequest.speak(request).wireBytes[...])
        return ContentKey(finishing: &digest)
    }
}
