package import NarrationModel

/// The samples of a passage in tones, and where its sentences and tokens are.
package struct ToneRecording: Hashable, Sendable {
    package private(set) var samples: [Int16] = []

    /// The stretch of each token in frames, sentence by sentence.
    package private(set) var tokens: [[FrameRange]] = []

    private var sentenceStarts: [Int] = []

    init(silence frameCount: Int) {
        append(silence: frameCount)
    }

    /// The stretch of each sentence, from its first token to its last.
    package var sentences: [FrameRange] {
        zip(sentenceStarts, tokens).map { start, tokens in
            FrameRange(start: start, end: tokens.last?.end ?? start)
        }
    }

    mutating func beginSentence() {
        sentenceStarts.append(samples.count)
        tokens.append([])
    }

    mutating func append(token burst: [Int16]) {
        tokens[tokens.count - 1].append(FrameRange(start: samples.count, end: samples.count + burst.count))
        samples += burst
    }

    mutating func append(silence frameCount: Int) {
        samples += repeatElement(0, count: frameCount)
    }

    mutating func lengthen(toMultipleOf grid: Int) {
        append(silence: (grid - samples.count % grid) % grid)
    }
}
