package import NarrationModel

/// A worker's answer: one passage's encoded audio, and when each token of each sentence is heard.
package struct SpokenPassage: Hashable, Sendable {
    /// The encoded audio of exactly ``frameCount`` frames.
    package var payload: [UInt8]

    /// What the codec needs behind the last clip of a file; empty for PCM.
    package var drain: [UInt8]

    /// The length in frames, silence included.
    package var frameCount: Int
    package var sampleRate: Int

    /// Each sentence's stretch and that of each of its tokens, in frames from the passage's start.
    package var sentences: [SpokenSentence]
    package var loudness: ClipLoudness

    package init(
        payload: [UInt8], drain: [UInt8], frameCount: Int, sampleRate: Int, sentences: [SpokenSentence],
        loudness: ClipLoudness
    ) {
        self.payload = payload
        self.drain = drain
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
