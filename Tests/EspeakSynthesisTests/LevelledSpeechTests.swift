import Foundation
import NarrationModel
import NarrationTestSupport
import SpeechSynthesis
import Testing

@Suite struct LevelledSpeechTests {
    private func spoken(_ levelling: Levelling) async throws -> SpokenPassage {
        var request = SpeakingWorkers.request(
            "The harbor bridge opens to trains again on Monday.",
            "Nobody on the pier had expected it so soon,",
            "and the first of them was late.")
        request.levelling = levelling
        let levelled = request
        return try await SpeakingWorkers.run(1) { try await $0.speak(levelled) }
    }

    private func samples(_ passage: SpokenPassage) -> [Int16] {
        stride(from: 0, to: passage.encoded[0].payload.count, by: 2).map {
            Int16(
                bitPattern: UInt16(passage.encoded[0].payload[$0]) | UInt16(
                    passage.encoded[0].payload[$0 + 1]) << 8)
        }
    }

    @Test(arguments: [2.0, 6, 12])
    func `speech keeps under the ceiling, and its figures are those of another meter`(
        gain: Double
    ) async throws {
        let passage = try await spoken(Levelling(gain: gain, ceiling: -1.5))
        let measured = try MeasuredLoudness(samples(passage), sampleRate: passage.sampleRate)
        #expect(measured.truePeak <= -1.45, "\(measured)")
        #expect(measured.truePeak >= -1.7, "\(measured)")
        let stated = 20 * log10(Double(passage.loudness.truePeak))
        #expect(abs(stated - measured.truePeak) <= 0.1, "\(stated), \(measured)")
    }

    @Test func `speech is quiet where it was quiet, and louder by the gain where it is not limited`()
        async throws
    {
        let (plain, raised) = (
            samples(try await spoken(.none)), samples(try await spoken(Levelling(gain: 3, ceiling: -1.5)))
        )
        #expect(plain.count == raised.count)
        let factor = pow(10, 3.0 / 20)
        var limited = 0
        for (sample, louder) in zip(plain, raised) {
            #expect((sample == 0) == (louder == 0) || abs(sample) <= 1)
            if abs(Double(louder) - Double(sample) * factor) > 0.51 { limited += 1 }
        }
        #expect(limited > 0 && limited < plain.count / 2, "\(limited) of \(plain.count)")
    }
}
