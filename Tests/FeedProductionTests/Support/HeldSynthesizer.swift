import SpeechSynthesis
import Synchronization

/// Speaks nothing until its task is told to end.
final class HeldSynthesizer: SpeechSynthesizer {
    private let count = Mutex(0)

    /// Waits until something is to be spoken.
    func isAsked() async {
        while count.withLock({ $0 }) == 0 { await Task.yield() }
    }

    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        count.withLock { $0 += 1 }
        while !Task.isCancelled { await Task.yield() }
        throw SynthesisError(.workerLost, "the test has told the run to end")
    }

    func encode(_ file: FileEncoding) async throws(SynthesisError) {}
}
