/// What a clip adds to its file's loudness: gating blocks and the highest sample, before encoding.
package struct ClipLoudness: Hashable, Sendable {
    /// The loudness in LUFS of each 400 ms gating block, one every 100 ms (ITU-R BS.1770-4, annex 1).
    package var blocks: [Float]

    /// The highest absolute sample, 0 to 1.
    package var samplePeak: Float

    package init(blocks: [Float], samplePeak: Float) {
        self.blocks = blocks
        self.samplePeak = samplePeak
    }
}
