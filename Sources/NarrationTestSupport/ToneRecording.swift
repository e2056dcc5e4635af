import AudioEncoding
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

    /// Adds a sound to a whole passage, as a worker does.
    mutating func add(_ sound: [Int16], at place: Sound.Place, fade: Int) {
        let end = sentences.last?.end ?? ClipGrid.lead
        let tail = samples[end...]
        let mix = SoundMix(sound, with: Array(samples[ClipGrid.lead..<end]), at: place, fade: fade)
        samples = samples[..<ClipGrid.lead] + mix.samples + tail
        sentenceStarts = sentenceStarts.map { $0 + mix.speechStart }
        tokens = tokens.map { $0.map { $0.shifted(by: mix.speechStart) } }
        lengthen(toMultipleOf: ClipGrid.frameCount)
    }

    mutating func lengthen(toMultipleOf grid: Int) {
        append(silence: (grid - samples.count % grid) % grid)
    }
}
