import NarrationModel
import NarrationTestSupport
import SpeechSynthesis

/// Speaks in tones whose pauses shrink as the rate grows, so that a passage's length depends on its rate.
struct PacedSynthesizer: SpeechSynthesizer {
    private let synthesizer = ToneSynthesizer()

    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        var request = request
        let tokens = request.sentences.reduce(0) { $0 + $1.tokens.count }
        let milliseconds = tokens * 100 * 165 / request.prosody.rate
        request.pauseAfter = Pause(milliseconds: request.pauseAfter.milliseconds + milliseconds)
        return try await synthesizer.speak(request)
    }

    func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await synthesizer.encode(file)
    }
}
