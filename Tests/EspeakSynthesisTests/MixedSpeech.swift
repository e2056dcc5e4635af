import NarrationModel
import NarrationTestSupport
import SpeechSynthesis

/// Spoken sentences with marked words: `*word` is in another language, `^word` at another pitch.
enum MixedSpeech {
    /// What was heard of one sentence.
    struct Audio {
        let tokens: [FrameRange]
        let samples: [Int16]

        private let sentence: FrameRange

        init(_ passage: SpokenPassage) {
            samples = stride(from: 0, to: passage.encoded[0].payload.count, by: 2).map {
                Int16(
                    bitPattern: UInt16(passage.encoded[0].payload[$0]) | UInt16(
                        passage.encoded[0].payload[$0 + 1]) << 8)
            }
            tokens = passage.sentences[0].tokens
            sentence = passage.sentences[0].frames
        }

        func isHeard(token: Int) -> Bool {
            samples[tokens[token].start..<tokens[token].end].contains { $0.magnitude > 500 }
        }

        /// The longest silence inside the sentence.
        var longestGapMilliseconds: Int {
            var (longest, run) = (0, 0)
            let heard = samples[sentence.start..<sentence.end]
            for sample in heard.drop(while: { $0.magnitude < 64 }) {
                run = sample.magnitude < 64 ? run + 1 : 0
                longest = max(longest, run)
            }
            return longest * 1_000 / 22_050
        }

        /// The median pitch in Hz between two frames, by autocorrelation of windows of 40 ms.
        func pitch(_ frames: FrameRange) -> Double {
            var pitches: [Double] = []
            for start in stride(from: frames.start, to: frames.end - 882 - 368, by: 220) {
                if let pitch = pitch(at: start) { pitches.append(pitch) }
            }
            return pitches.isEmpty ? 0 : pitches.sorted()[pitches.count / 2]
        }

        /// The lag from 60 to 300 Hz with the highest correlation; nil where the sound has no pitch.
        private func pitch(at start: Int) -> Double? {
            let window = samples[start..<start + 882].map(Double.init)
            let energy = window.reduce(0) { $0 + $1 * $1 }
            guard energy > 882 * 1_000_000 else { return nil }
            var best = (lag: 0, value: 0.0)
            for lag in 73..<368 {
                var sum = 0.0
                for index in 0..<882 { sum += window[index] * Double(samples[start + index + lag]) }
                if sum > best.value { best = (lag, sum) }
            }
            return best.value > energy * 0.5 ? 22_050 / Double(best.lag) : nil
        }
    }

    static func speak(
        _ text: String, _ language: String, pitch: Int = 0, _ pool: WorkerPool
    ) async throws -> Audio {
        var request = SpeakingWorkers.request("")
        request.sentences = [sentence(text, language, pitch: pitch)]
        return Audio(try await pool.speak(request))
    }

    static func sentence(_ text: String, _ language: String, pitch: Int = 0) -> EngineSentence {
        var sentence = SpeakingWorkers.sentence(text)
        for index in sentence.tokens.indices {
            switch sentence.tokens[index].text.first {
            case "*": sentence.tokens[index].delivery.language = language
            case "^": sentence.tokens[index].delivery.pitchChange = pitch
            default: continue
            }
            sentence.tokens[index].text.removeFirst()
        }
        return sentence
    }

    /// A word of up to thirty letters, marks among them, in one script.
    static func word(in system: WritingSystem, using random: inout SeededNumbers) -> String {
        guard let letters = letters[system] else { return "" }
        var word = String.UnicodeScalarView()
        let length = 1 + Int(random.next() % 30)
        while word.count < length {
            let letter = letters[Int(random.next() % UInt64(letters.count))]
            if word.isEmpty, !letter.properties.isAlphabetic { continue }
            word.append(letter)
        }
        return String(word)
    }

    private static let letters = Dictionary(
        grouping: (UInt32(0x61)...0xD7A3).compactMap { Unicode.Scalar($0) }.filter {
            WritingSystem($0) != nil
        },
        by: { WritingSystem($0) })
}
