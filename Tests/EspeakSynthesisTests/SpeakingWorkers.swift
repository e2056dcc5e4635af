import Foundation
import NarrationModel
import NarrationTestSupport
import SpeechSynthesis

/// Runs tests with real workers, which lie beside the test program.
enum SpeakingWorkers {
    static let program = BuiltProgram.worker.url.path

    /// Runs `body` with `count` workers whose children get three seconds, and some for their text; a worker that does not answer by the
    /// deadline is given up.
    static func run<Result: Sendable>(
        _ count: Int = 2, deadline: Duration = .seconds(60),
        _ body: @Sendable (WorkerPool) async throws -> Result
    ) async throws -> Result {
        let settings = WorkerSettings(
            program: program, count: count, arguments: ["--base-milliseconds", "3000"], deadline: deadline)
        return try await WorkerPool.withWorkers(settings, body)
    }

    /// A request for plain sentences.
    static func request(_ sentences: String..., voice: String = "en-us", as codec: ClipCodec = .pcm)
        -> SynthesisRequest
    {
        SynthesisRequest(
            engineVoice: voice, prosody: Prosody(), sentences: sentences.map(sentence),
            sentencePause: Pause(milliseconds: 300), pauseAfter: Pause(milliseconds: 500),
            encodings: [ClipEncoding(codec)])
    }

    /// A sentence whose words are tokens; commas and full stops at their ends are clause marks.
    static func sentence(_ text: String) -> EngineSentence {
        EngineSentence(
            tokens: text.split(separator: " ").map { word in
                let mark = word.last.flatMap { ",.".contains($0) ? String($0) : nil } ?? ""
                return EngineToken(
                    text: String(word.dropLast(mark.count)), punctuation: mark, pronunciation: nil)
            })
    }
}
