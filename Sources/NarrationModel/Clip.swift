/// One passage's audio with the times of its words; clips of equal settings join by concatenation.
package struct Clip: Hashable, Sendable {
    /// The audio in each encoding that was asked for, in that order.
    package var encoded: [EncodedClip]

    /// The length in frames, silence included, a multiple of the ``ClipGrid``.
    package var frameCount: Int

    /// Frames a second of all positions; an encoding may have another rate.
    package var sampleRate: Int

    /// The written words in order, in frames from the clip's start.
    package var words: [WordTiming]

    /// Each utterance's stretch, in frames from the clip's start.
    package var utterances: [FrameRange]

    package var loudness: ClipLoudness

    package init(
        encoded: [EncodedClip], frameCount: Int, sampleRate: Int, words: [WordTiming],
        utterances: [FrameRange], loudness: ClipLoudness
    ) {
        self.encoded = encoded
        self.frameCount = frameCount
        self.sampleRate = sampleRate
        self.words = words
        self.utterances = utterances
        self.loudness = loudness
    }
}
