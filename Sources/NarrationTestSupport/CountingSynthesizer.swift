package import SpeechSynthesis
internal import Synchronization

/// Passes requests on and counts them; the first ones fail where a test asks for it.
package final class CountingSynthesizer: SpeechSynthesizer {
    private let synthesizer: any SpeechSynthesizer
    private let calls = Mutex<[SynthesisRequest]>([])
    private let failures: Mutex<Int>

    /// The first `failures` requests fail.
    package init(_ synthesizer: any SpeechSynthesizer = ToneSynthesizer(), failures: Int = 0) {
        self.synthesizer = synthesizer
        self.failures = Mutex(failures)
    }

    /// The requests so far.
    package var requests: [SynthesisRequest] { calls.withLock { $0 } }

    package func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        calls.withLock { $0.append(request) }
        let fails = failures.withLock { left in
            left -= 1
            return left >= 0
        }
        // Others who want the same must have come before this one is done.
        for _ in 0..<50 { await Task.yield() }
        if fails { throw SynthesisError(.childCrashed, "a passage failed as its test asked") }
        return try await synthesizer.speak(request)
    }

    package func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await synthesizer.encode(file)
    }
}
