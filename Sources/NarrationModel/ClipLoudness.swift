/// What a clip adds to its file's loudness: its energy over time and its highest peaks, before encoding.
package struct ClipLoudness: Hashable, Sendable {
    /// The loudness in LUFS of each 100 ms alone (ITU-R BS.1770-4, annex 1), ``silence`` where there is no sound; the last
    /// is the rest of the clip, filled up with silence.
    package var steps: [Float]

    /// The highest absolute sample, 0 to 1.
    package var samplePeak: Float

    /// The highest peak of the signal in or between samples (annex 2), 0 and up.
    package var truePeak: Float

    /// The level that stands for silence, which has none; far below every gate.
    package static let silence: Float = -120

    package init(steps: [Float], samplePeak: Float, truePeak: Float) {
        self.steps = steps
        self.samplePeak = samplePeak
        self.truePeak = truePeak
    }

    /// What this clip and then `next` add together.
    package func joined(with next: ClipLoudness) -> ClipLoudness {
        ClipLoudness(
            steps: steps + next.steps, samplePeak: max(samplePeak, next.samplePeak),
            truePeak: max(truePeak, next.truePeak))
    }
}
