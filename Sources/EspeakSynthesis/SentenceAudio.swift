package import NarrationModel

/// One spoken sentence: its samples, and each token's stretch in frames from the sentence's start.
package struct SentenceAudio {
    package var samples: [Int16]
    package var tokens: [FrameRange]

    /// From the first sample that is heard to behind the last; all samples when none is.
    ///
    /// The engine begins and ends a sentence with some milliseconds of silence, more or less by its sounds.
    package var heard: Range<Int> {
        guard let first = samples.firstIndex(where: Self.isHeard),
            let last = samples.lastIndex(where: Self.isHeard)
        else { return samples.indices }
        return first..<last + 1
    }

    /// Appends silence that belongs to no token.
    mutating func append(silence frames: Int) {
        samples.append(contentsOf: repeatElement(0, count: frames))
    }

    /// Appends what was spoken after this.
    mutating func append(_ other: SentenceAudio) {
        guard !samples.isEmpty || !tokens.isEmpty else {
            self = other
            return
        }
        tokens += other.tokens.map { $0.shifted(by: samples.count) }
        samples += other.samples
    }

    /// Begins each token after the silence before it, and ends it before the silence behind it.
    ///
    /// The engine counts the pause of a comma to the word in front of it, and the closed lips of a word's first
    /// `p` to the word itself; the ear does neither.
    mutating func trimTokens() {
        for index in tokens.indices {
            let frames = tokens[index].start..<min(tokens[index].end, samples.count)
            guard let last = samples[frames].lastIndex(where: Self.isHeard) else { continue }
            tokens[index].end = last + 1
            if followsSilence(frames.lowerBound), let first = samples[frames].firstIndex(where: Self.isHeard)
            {
                tokens[index].start = first
            }
        }
    }

    /// Whether the 10 ms (at 22,050 frames a second) before `frame` are silent.
    private func followsSilence(_ frame: Int) -> Bool {
        !samples[max(0, frame - 220)..<frame].contains(where: Self.isHeard)
    }

    /// Whether a sample is above −54 dBFS.
    private static func isHeard(_ sample: Int16) -> Bool {
        sample.magnitude > 64
    }
}
