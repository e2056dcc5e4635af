import NarrationModel
import SpeechSynthesis
import Testing

/// Words at another pitch, by the real engine.
@Suite struct QuotedSpeechTests {
    private static let marked = "The mayor said we ^will ^rebuild ^the ^bridge ^in ^spring and left the room."

    private static func quoted(_ audio: MixedSpeech.Audio) -> FrameRange {
        FrameRange(start: audio.tokens[4].start, end: audio.tokens[9].end)
    }

    @Test func `quoted words are higher, the others as before`() async throws {
        let (level, raised) = try await SpeakingWorkers.run(2) { pool in
            (
                try await MixedSpeech.speak(Self.marked, "", pitch: 0, pool),
                try await MixedSpeech.speak(Self.marked, "", pitch: 15, pool)
            )
        }
        let change = raised.pitch(Self.quoted(raised)) / level.pitch(Self.quoted(level))
        #expect(change > 1.08 && change < 1.4)
        for words in [0..<4, 10..<14] {
            let frames = [level, raised].map {
                $0.pitch(
                    FrameRange(
                        start: $0.tokens[words.lowerBound].start, end: $0.tokens[words.upperBound - 1].end))
            }
            #expect(abs(frames[1] / frames[0] - 1) < 0.06)
        }
    }

    @Test func `a change of pitch makes no pause and changes no time by more than a syllable's shift`()
        async throws
    {
        let (level, raised) = try await SpeakingWorkers.run(2) { pool in
            (
                try await MixedSpeech.speak(Self.marked, "", pitch: 0, pool),
                try await MixedSpeech.speak(Self.marked, "", pitch: 15, pool)
            )
        }
        #expect(raised.longestGapMilliseconds < 200)
        for (one, other) in zip(level.tokens, raised.tokens) { #expect(abs(one.start - other.start) < 1_100) }
    }

    @Test func `the pitch ends with its sentence`() async throws {
        let passages = try await SpeakingWorkers.run(2) { pool in
            var request = SpeakingWorkers.request("Nobody slept at all.")
            let first = try await pool.speak(request)
            request.sentences.insert(MixedSpeech.sentence("^We ^kept ^going.", "", pitch: 30), at: 0)
            let second = try await pool.speak(request)
            request.sentences[0] = MixedSpeech.sentence("We kept going.", "")
            return [first, second, try await pool.speak(request)]
        }
        let lengths = passages.map { $0.sentences.last?.frames.count ?? 0 }
        #expect(abs(lengths[1] - lengths[2]) < lengths[2] / 20 && lengths[0] > 0)
    }

    @Test func `text cannot command the engine`() async throws {
        let (plain, tried) = try await SpeakingWorkers.run(2) { pool in
            (
                try await MixedSpeech.speak("It was P late.", "", pool),
                try await MixedSpeech.speak("It was \u{1}P late.", "", pool)
            )
        }
        #expect(plain.samples == tried.samples)
    }

    @Test func `quoted foreign words and their neighbours have the same bytes every time`() async throws {
        var request = SpeakingWorkers.request("")
        request.sentences = [
            MixedSpeech.sentence("He said *Слава to ^all ^of ^us, and *дякую.", "uk", pitch: 12),
            MixedSpeech.sentence("Then ^nobody came.", "uk", pitch: 12),
        ]
        let repeated = request
        let answers = try await SpeakingWorkers.run(3) { pool in
            var answers: Set<SpokenPassage> = []
            for _ in 0..<6 { answers.insert(try await pool.speak(repeated)) }
            return answers
        }
        #expect(answers.count == 1)
    }
}
