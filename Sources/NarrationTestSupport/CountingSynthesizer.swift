package import SpeechSynthesis
internal import Synchronization

/// Passes requests on and counts them; requests in which a certain word occurs fail for some times.
package final class CountingSynthesizer: SpeechSynthesizer {
    private let synthesizer: any SpeechSynthesizer
    private let calls = Mutex<[SynthesisRequest]>([])
    private let failures: Mutex<Int>
    private let error: SynthesisError

    /// The first `failures` requests fail with `error`.
    package init(
        _ synthesizer: any SpeechSynthesizer = ToneSynthesizer(), failures: Int = 0,
        with error: SynthesisError = SynthesisError(.childCrashed, "a passage failed as its test asked")
    ) {
        self.synthesizer = synthesizer
        self.error = error
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
        if fails { throw error }
        return try await synthesizer.speak(request)
    }

    package func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await synthesizer.encode(file)
    }
}
