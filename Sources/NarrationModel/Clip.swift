/// One passage's encoded audio with the times of its words; clips of equal settings join by concatenation.
package struct Clip: Hashable, Sendable {
    /// The encoded audio of exactly ``frameCount`` frames.
    package var payload: [UInt8]

    /// What the codec needs behind the last clip of a file to give its last frames; empty for PCM.
    package var drain: [UInt8]

    /// The length in frames, silence included, a multiple of the format's grid.
    package var frameCount: Int

    package var sampleRate: Int

    /// The written words in order, in frames from the clip's start.
    package var words: [WordTiming]

    /// Each utterance's stretch, in frames from the clip's start.
    package var utterances: [FrameRange]

    package var loudness: ClipLoudness

    package init(
        payload: [UInt8], drain: [UInt8], frameCount: Int, sampleRate: Int, words: [WordTiming],
        utterances: [FrameRange], loudness: ClipLoudness
    ) {
        self.payload = payload
        self.drain = drain
        self.frameCount = frameCount
        self.sampleRate = sampleRate
        self.words = words
        self.utterances = utterances
        self.loudness = loudness
    }
}
