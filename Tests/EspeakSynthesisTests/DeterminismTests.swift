import NarrationModel
import SpeechSynthesis
import Testing

@Suite struct DeterminismTests {
    private static let requests = [
        SpeakingWorkers.request("The bridge opened at noon.", "Nobody came."),
        SpeakingWorkers.request("Winter storms closed the road, and the ferries waited.", as: .mp3),
        SpeakingWorkers.request("It was a long night.", voice: "en-gb-x-rp"),
        SpeakingWorkers.request("Whether they will pay is unclear, said one of them, laughing."),
    ]

    @Test func `the same passage has the same bytes whatever was said before and by whomever`() async throws {
        let orders = [[0, 1, 2, 3], [3, 2, 1, 0, 0, 1, 2, 3], [1, 1, 3, 0, 2, 0]]
        var answers: [Int: Set<SpokenPassage>] = [:]
        for (workers, order) in zip([1, 2, 5], orders) {
            let spoken = try await SpeakingWorkers.run(workers) { pool in
                var spoken: [(Int, SpokenPassage)] = []
                for index in order { spoken.append((index, try await pool.speak(Self.requests[index]))) }
                return spoken
            }
            for (index, passage) in spoken { answers[index, default: []].insert(passage) }
        }
        #expect(answers.count == 4)
        #expect(answers.values.allSatisfy { $0.count == 1 })
    }

    @Test func `formats have the same timeline`() async throws {
        let (wav, mp3) = try await SpeakingWorkers.run { pool in
            (
                try await pool.speak(SpeakingWorkers.request("Two boats, one river.", as: .pcm)),
                try await pool.speak(SpeakingWorkers.request("Two boats, one river.", as: .mp3))
            )
        }
        #expect(wav.frameCount == mp3.frameCount)
        #expect(wav.sentences == mp3.sentences)
        #expect(wav.encoded[0].payload.count == wav.frameCount * 2)
        #expect(mp3.encoded[0].payload.count < wav.encoded[0].payload.count / 4)
    }
}
