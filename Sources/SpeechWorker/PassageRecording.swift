import EspeakSynthesis
import NarrationModel
import SpeechSynthesis

/// A passage's samples on the clips' grid: lead, sentences and pauses between them, tail.
struct PassageRecording {
    private(set) var samples: [Int16]

    /// Where the sentences lie, in frames from the first sample.
    private(set) var sentences: [SpokenSentence] = []

    init() {
        samples = [Int16](repeating: 0, count: ClipGrid.lead)
    }

    mutating func append(silence frames: Int) {
        samples.append(contentsOf: repeatElement(0, count: frames))
    }

    mutating func append(_ sentence: SentenceAudio) {
        let start = samples.count
        samples += sentence.samples
        sentences.append(
            SpokenSentence(
                frames: FrameRange(start: start, end: samples.count),
                tokens: sentence.tokens.map { $0.shifted(by: start) }))
    }

    /// Adds the pause behind the passage, no shorter than clips need, and fills up the grid.
    mutating func close(pause: Int) {
        append(silence: max(pause - ClipGrid.lead, ClipGrid.leastTail))
        let grid = ClipGrid.frameCount
        append(silence: (grid - samples.count % grid) % grid)
    }
}
