import NarrationModel
import SpeechSynthesis
import Testing

@Suite struct TokenTimingTests {
    private static func speak(_ sentence: String) async throws -> (SpokenSentence, [Int16]) {
        // A child has a minute for the longest of them, on a busy machine more than the usual deadline.
        try await SpeakingWorkers.run(1, deadline: .seconds(600)) { pool in
            let passage = try await pool.speak(SpeakingWorkers.request(sentence))
            let samples = stride(from: 0, to: passage.encoded[0].payload.count, by: 2).map {
                Int16(
                    bitPattern: UInt16(passage.encoded[0].payload[$0]) | UInt16(
                        passage.encoded[0].payload[$0 + 1]) << 8)
            }
            return (try #require(passage.sentences.first), samples)
        }
    }

    @Test func `a word after a pause starts where its sound starts, to 20 ms`() async throws {
        let text = "Paris, Tokyo, Berlin, Kabul, Dallas, Oslo, Toronto, Minsk, Rome, Lyon."
        let (sentence, samples) = try await Self.speak(text)
        #expect(sentence.tokens.count == 10)
        for token in sentence.tokens {
            let before = samples[max(0, token.start - 2_000)..<token.start]
            let onset = try #require(samples[token.start...].firstIndex { $0.magnitude > 200 })
            #expect(before.allSatisfy { $0.magnitude <= 200 } || token == sentence.tokens[0])
            #expect(onset - token.start <= 441)
        }
    }

    @Test func `tokens follow one another and lie inside their sentence`() async throws {
        let (sentence, samples) = try await Self.speak(
            "In the middle of the night, one of the men in a boat said that it is in the way of all of us.")
        #expect(sentence.tokens.count == 24)
        #expect(sentence.frames.end <= samples.count)
        for (token, next) in zip(sentence.tokens, sentence.tokens.dropFirst()) {
            #expect(token.start <= next.start)
            #expect(token.end <= next.start)
        }
        #expect(
            sentence.tokens.allSatisfy { $0.start >= sentence.frames.start && $0.end <= sentence.frames.end })
    }

    @Test func `words that the engine drops from a long clause are spoken after all`() async throws {
        let number = "one million two hundred thirty four thousand five hundred sixty seven"
        let once = try await Self.speak(number + ".").0
        let text = Array(repeating: number, count: 40).joined(separator: " ") + "."
        let (many, _) = try await Self.speak(text)
        #expect(many.tokens.count == 40 * once.tokens.count)
        #expect(many.frames.count > once.frames.count * 40 * 3 / 4)
        let longest = many.tokens.map(\.count).max() ?? 0
        let shortest = many.tokens.map(\.count).min() ?? 0
        #expect(longest < 22_050 && shortest > 200)
    }
}
