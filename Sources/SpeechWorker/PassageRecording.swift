import AudioEncoding
import EspeakSynthesis
import NarrationModel
import SpeechSynthesis

/// A passage's samples on the clips' grid: lead, sentences and pauses between them, a sound, tail.
///
/// A pause is what the ear takes for one: it lasts from the last sample that is heard to the next one. What the engine
/// adds in silence to a sentence's beginning and end is a part of the pause, and cut where it is longer.
struct PassageRecording {
    private(set) var samples: [Int16]

    /// Where the sentences are heard, in frames from the first sample.
    private(set) var sentences: [SpokenSentence] = []

    /// How many samples at the end belong to the last sentence and are not heard.
    private var quietCount = 0

    /// Room for a minute and a half, so that the samples of most passages are never moved; what is not used costs nothing.
    private static let usualCount = 2_000_000

    init() {
        samples = []
        samples.reserveCapacity(Self.usualCount)
        append(silence: ClipGrid.lead)
    }

    /// Adds a sentence that is first heard `pause` frames behind the last; the first one where the lead ends.
    mutating func append(_ sentence: SentenceAudio, after pause: Int) {
        let heard = sentence.heard
        let wanted = sentences.isEmpty ? 0 : pause
        cutQuiet(to: wanted)
        let kept = min(heard.lowerBound, wanted - quietCount)
        append(silence: wanted - quietCount - kept)
        let shift = samples.count - (heard.lowerBound - kept)
        samples += sentence.samples[(heard.lowerBound - kept)...]
        let frames = FrameRange(start: heard.lowerBound + shift, end: heard.upperBound + shift)
        sentences.append(
            SpokenSentence(
                frames: frames, tokens: sentence.tokens.map { $0.shifted(by: shift).clamped(to: frames) }))
        quietCount = sentence.samples.count - heard.upperBound
    }

    /// Brings what there is so far to its level.
    mutating func level(by leveller: Leveller, sampleRate: Int) {
        leveller.level(&samples, sampleRate: sampleRate)
    }

    /// Adds a sound before or behind all sentences, with an overlap of `fade` frames in which one fades into the other.
    mutating func append(_ sound: [Int16], at place: Sound.Place, fade: Int) {
        if place == .after { cutQuiet(to: 0) }
        let mix = SoundMix(sound, with: Array(samples[ClipGrid.lead...]), at: place, fade: fade)
        samples.replaceSubrange(ClipGrid.lead..., with: mix.samples)
        sentences = sentences.map { $0.shifted(by: mix.speechStart) }
    }

    /// Adds the pause behind the passage, up to where the next clip is heard, and ends on the grid.
    ///
    /// It is the pause that was asked for to half a step of the grid, but never shorter than clips need.
    mutating func close(pause: Int) {
        let grid = ClipGrid.frameCount
        let end = samples.count - quietCount
        let nearest = (end + pause - ClipGrid.lead + grid / 2) / grid * grid
        let least = (end + ClipGrid.leastTail + grid - 1) / grid * grid
        let count = max(nearest, least)
        cutQuiet(to: count - ClipGrid.leastTail - end)
        append(silence: count - samples.count)
        quietCount = 0
    }

    private mutating func append(silence frames: Int) {
        samples.append(contentsOf: repeatElement(0, count: frames))
    }

    /// Leaves no more than `frames` of what the last sentence ends with unheard.
    private mutating func cutQuiet(to frames: Int) {
        samples.removeLast(max(0, quietCount - frames))
        quietCount = min(quietCount, frames)
    }
}

extension SpokenSentence {
    fileprivate func shifted(by count: Int) -> SpokenSentence {
        SpokenSentence(frames: frames.shifted(by: count), tokens: tokens.map { $0.shifted(by: count) })
    }
}

extension FrameRange {
    /// The part of this that lies in `other`.
    fileprivate func clamped(to other: FrameRange) -> FrameRange {
        let start = min(max(start, other.start), other.end)
        return FrameRange(start: start, end: min(max(end, start), other.end))
    }
}
