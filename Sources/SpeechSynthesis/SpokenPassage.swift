package import NarrationModel

/// A worker's answer: one passage's encoded audio, and when each token of each sentence is heard.
package struct SpokenPassage: Hashable, Sendable {
    /// The audio in each of the request's encodings, in that order.
    package var encoded: [EncodedClip]

    /// The length in frames, silence included.
    package var frameCount: Int
    package var sampleRate: Int

    /// Each sentence's stretch and that of each of its tokens, in frames from the passage's start.
    package var sentences: [SpokenSentence]
    package var loudness: ClipLoudness

    package init(
        encoded: [EncodedClip], frameCount: Int, sampleRate: Int, sentences: [SpokenSentence],
        loudness: ClipLoudness
    ) {
        self.encoded = encoded
        self.frameCount = frameCount
        self.sampleRate = sampleRate
        self.sentences = sentences
        self.loudness = loudness
    }
}

/// When a sentence and each of its tokens are heard, in frames from the passage's start.
package struct SpokenSentence: Hashable, Sendable {
    package var frames: FrameRange
    package var tokens: [FrameRange]

    package init(frames: FrameRange, tokens: [FrameRange]) {
        self.frames = frames
        self.tokens = tokens
    }
}
