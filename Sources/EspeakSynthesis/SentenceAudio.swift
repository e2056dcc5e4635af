package import NarrationModel

/// One spoken sentence: its samples, and each token's stretch in frames from the sentence's start.
package struct SentenceAudio {
    package var samples: [Int16]
    package var tokens: [FrameRange]

    /// Appends what was spoken after this.
    mutating func append(_ other: SentenceAudio) {
        tokens += other.tokens.map { $0.shifted(by: samples.count) }
        samples += other.samples
    }

    /// Ends each token before the silence that follows it, such as the pause of a comma.
    mutating func trimTokens() {
        for index in tokens.indices {
            tokens[index].end = lastSound(in: tokens[index])
        }
    }

    /// The frame behind the last sample of `frames` above −54 dBFS; its end when there is none.
    private func lastSound(in frames: FrameRange) -> Int {
        let bounds = frames.start..<min(frames.end, samples.count)
        return samples[bounds].lastIndex { $0.magnitude > 64 }.map { $0 + 1 } ?? frames.end
    }
}
