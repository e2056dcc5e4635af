package import SpeechSynthesis
internal import Synchronization

/// Passes each request on once, and answers it from memory after that.
package final class RememberingSynthesizer: SpeechSynthesizer {
    private let synthesizer: any SpeechSynthesizer
    private let known = Mutex<[SynthesisRequest: SpokenPassage]>([:])

    package init(_ synthesizer: any SpeechSynthesizer) {
        self.synthesizer = synthesizer
    }

    package func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        if let passage = known.withLock({ $0[request] }) { return passage }
        let passage = try await synthesizer.speak(request)
        known.withLock { $0[request] = passage }
        return passage
    }

    package func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await synthesizer.encode(file)
    }
}
