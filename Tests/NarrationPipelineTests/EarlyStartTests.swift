import ContentCache
import Foundation
import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Synchronization
import Testing

@testable import NarrationPipeline

@Suite struct EarlyStartTests {
    /// The passages of a sample, and the voice that speaks them.
    private func script() throws -> (passages: [Passage], voice: Voice) {
        let entry = try ToneStudio.library.voice("en-us-news")
        let page = Checkout.root.appending(path: "Samples/library-hours/page.txt")
        let article = try #require(PageStages.edition(of: .file(path: page.path)).articles.first)
        return (PageStages.script(for: article, voice: entry).passages, entry.voice)
    }

    @Test func `a worker is wanted for the first passage that was not spoken, and once`() async throws {
        try await withTemporaryFolder { folder in
            let (passages, voice) = try script()
            #expect(passages.count > 3)
            let engine = try #require(EngineFingerprint(bytes: [UInt8](repeating: 1, count: 32)))
            let speech = CachedSynthesizer(
                ToneSynthesizer(), cache: ContentCache(folder: folder.path), engine: engine)
            let encodings = [ClipEncoding(.mp3)]
            let recorder = ClipRecorder(
                synthesizer: speech, engineVoice: voice.engineVoice, encodings: encodings,
                levelling: voice.levelling(to: .mono))
            for passage in passages.dropLast() { _ = try await recorder.record(passage) }
            let starts = Mutex(0)
            let early = EarlyStart(speech, encodings, .mono) { starts.withLock { $0 += 1 } }
            for passage in passages.dropLast() { early.look(at: passage, by: voice) }
            #expect(starts.withLock { $0 } == 0)
            for _ in 0..<3 { early.look(at: passages[passages.count - 1], by: voice) }
            #expect(starts.withLock { $0 } == 1)
            let louder = EarlyStart(speech, encodings, .loud) { starts.withLock { $0 += 1 } }
            louder.look(at: passages[0], by: voice)
            #expect(starts.withLock { $0 } == 2)
        }
    }
}
