import NarrationTestSupport
import SpeechSynthesis
import Synchronization

/// Passes requests on and counts them; requests in which a certain word occurs fail for some times.
final class CountingSynthesizer: SpeechSynthesizer {
    private let synthesizer: any SpeechSynthesizer
    private let calls = Mutex<[SynthesisRequest]>([])
    private let failures: Mutex<Int>

    /// The first `failures` requests fail.
    init(_ synthesizer: any SpeechSynthesizer = ToneSynthesizer(), failures: Int = 0) {
        self.synthesizer = synthesizer
        self.failures = Mutex(failures)
    }

    /// The requests so far.
    var requests: [SynthesisRequest] { calls.withLock { $0 } }

    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        calls.withLock { $0.append(request) }
        let fails = failures.withLock { left in
            left -= 1
            return left >= 0
        }
        if fails { throw SynthesisError(.childCrashed, "a passage failed as its test asked") }
        // Others who want the same must have come before this one is done.
        for _ in 0..<50 { await Task.yield() }
        return try await synthesizer.speak(request)
    }

    func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await synthesizer.encode(file)
    }
}
