import NarrationModel
import SpeechSynthesis
internal import Synchronization

/// Starts a worker as soon as an article turns out to have a passage that was not spoken before, while the rest of its script is
/// still being written.
final class EarlyStart: Sendable {
    private let speech: CachedSynthesizer
    private let encodings: [ClipEncoding]
    private let loudness: LoudnessTarget
    private let start: @Sendable () -> Void
    private let isOver = Mutex(false)

    /// - Parameters:
    ///   - speech: Knows what was spoken before.
    ///   - encodings: What will be asked for.
    ///   - loudness: How loud it is to be.
    ///   - start: Called once at most.
    init(
        _ speech: CachedSynthesizer, _ encodings: [ClipEncoding], _ loudness: LoudnessTarget,
        start: @escaping @Sendable () -> Void
    ) {
        self.speech = speech
        self.encodings = encodings
        self.loudness = loudness
        self.start = start
    }

    /// Looks whether `passage`, which `voice` will speak, is in the cache.
    func look(at passage: Passage, by voice: Voice) {
        guard !isOver.withLock({ $0 }) else { return }
        let recorder = ClipRecorder(
            synthesizer: speech, engineVoice: voice.engineVoice, encodings: encodings,
            levelling: voice.levelling(to: loudness))
        guard !speech.isKept(recorder.request(for: passage)) else { return }
        let isFirst = isOver.withLock { isOver in
            defer { isOver = true }
            return !isOver
        }
        if isFirst { start() }
    }
}
