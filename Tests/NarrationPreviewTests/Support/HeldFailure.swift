import NarrationTestSupport
import SpeechSynthesis
import Synchronization

/// Fails the first request, but not before it is told to, and has the others spoken as tones.
final class HeldFailure: SpeechSynthesizer {
    private let error: SynthesisError
    private let tones = ToneSynthesizer()
    private let count = Mutex(0)
    private let asked = AsyncStream.makeStream(of: Void.self)
    private let told = AsyncStream.makeStream(of: Void.self)

    init(_ error: SynthesisError) {
        self.error = error
    }

    /// How many requests there were.
    var requestCount: Int { count.withLock { $0 } }

    /// Waits for the first request.
    func isAsked() async {
        for await _ in asked.stream { return }
    }

    /// Fails the first request.
    func fail() {
        told.continuation.yield()
    }

    func speak(_ request: SynthesisRequest) async throws(SynthesisError) -> SpokenPassage {
        let number = count.withLock { count in
            count += 1
            return count
        }
        guard number == 1 else { return try await tones.speak(request) }
        asked.continuation.yield()
        for await _ in told.stream { break }
        throw error
    }

    func encode(_ file: FileEncoding) async throws(SynthesisError) {
        try await tones.encode(file)
    }
}
