import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct IsolationTests {
    private static let passage: Passage = {
        var passages = TonePassages()
        return passages.passage(["One fine day.", "Two poison words.", "Three more.", "Four at last."])
    }()

    private static func record(with synthesizer: any SpeechSynthesizer) async throws -> RecordedPassage {
        try await ClipRecorder(
            synthesizer: synthesizer, engineVoice: "en-us", encodings: [ClipEncoding(.mp3)]
        ).record(passage)
    }

    @Test(arguments: [InjectedFault.crash, .memory, .killWorker])
    func `a passing fault loses nothing`(fault: InjectedFault) async throws {
        let (spoken, faulty) = try await SpeakingWorkers.run { pool in
            (
                try await Self.record(with: pool),
                try await Self.record(with: FaultInjector(pool, fault, on: "poison", limit: 1))
            )
        }
        #expect(faulty == spoken)
    }

    @Test(arguments: InjectedFault.allCases)
    func `a sentence that always fails is left out and the others are spoken`(
        fault: InjectedFault
    ) async throws {
        let recorded = try await SpeakingWorkers.run { pool in
            try await Self.record(with: FaultInjector(pool, fault, on: "poison"))
        }
        #expect(recorded.omissions.map(\.text) == ["Two poison words."])
        #expect(recorded.passage.utterances.count == 3)
        #expect(recorded.clip?.words.count == 8)
    }

    @Test func `the worker says how its child ended`() async throws {
        let codes = try await SpeakingWorkers.run { pool in
            var codes: [SynthesisError.Code] = []
            for fault in [InjectedFault.crash, .hang, .memory, .killWorker] {
                var request = SpeakingWorkers.request("Good morning.")
                request.sentences[0].fault = fault
                do {
                    _ = try await pool.speak(request)
                } catch let error as SynthesisError {
                    codes.append(error.code)
                }
            }
            return codes
        }
        #expect(codes == [.childCrashed, .childTimedOut, .memoryExceeded, .workerLost])
    }

    @Test func `a missing worker program is named with the remedy`() async throws {
        let settings = WorkerSettings(program: "/nonexistent/narrate-worker", count: 2)
        let error = try await WorkerPool.withWorkers(settings) { pool in
            await #expect(throws: SynthesisError.self) { try await pool.describe() }
        }
        #expect(error?.code == .engineUnavailable)
        #expect(error?.message.contains("make install") == true)
    }
}
