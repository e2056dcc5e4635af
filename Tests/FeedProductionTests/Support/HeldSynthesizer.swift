import SpeechSynthesis

/// Speaks nothing until its task is told to end.
final class HeldSynthesizer: SpeechSynthesizer {
    private let asked = AsyncStream.makeStream(of: Void.self)

    /// Waits until something is to be spoken.
    func isAsked() async {
        for await _ in asked.stream { return }
    }

    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        asked.continuation.yield()
        try? await Task.sleep(for: .seconds(600))
        throw SynthesisError(.workerLost, "the test has told the run to end")
    }

    func encode(_ file: FileEncoding) async throws(SynthesisError) {}
}
