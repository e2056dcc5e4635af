internal import Digests
package import NarrationModel
import SpeechSynthesis

/// Stands for everything that can change the sound of a passage, but for its encoding and the engine's data.
package struct PassageKey: Hashable, Sendable {
    /// 64 hexadecimal digits.
    package let text: String

    /// Goes up when equal passages sound another way.
    private static let version: UInt8 = 1

    /// The key of `passage` as `voice` says it in a file of a loudness, or so many dB louder.
    package init(
        _ passage: Passage, by voice: VoiceLibrary.Entry, loudness: LoudnessTarget, gain: Double = 0
    ) {
        var levelling = voice.voice.levelling(to: loudness)
        levelling.gain += gain
        var request = SynthesisRequest(
            for: passage, engineVoice: voice.voice.engineVoice, encodings: [],
            levelling: levelling)
        request.sound?.path = ""
        var digest = SHA256Digest()
        digest.update((Array("narrate passage".utf8) + [Self.version])[...])
        digest.update(WorkerRequest.speak(request).wireBytes[...])
        text = digest.hexadecimal()
    }
}
