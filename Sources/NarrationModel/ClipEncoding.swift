/// How the samples of a clip are encoded.
package struct ClipEncoding: Hashable, Sendable {
    package var codec: ClipCodec

    /// Kilobits a second; without meaning for PCM.
    package var bitRate: Int

    /// The samples a second of the encoded audio; Opus has 48,000 whatever this says.
    package var sampleRate: Int
    package var effort: EncodingEffort

    package init(
        _ codec: ClipCodec, bitRate: Int = 64, sampleRate: Int = 22_050, effort: EncodingEffort = .normal
    ) {
        self.codec = codec
        self.bitRate = bitRate
        self.sampleRate = sampleRate
        self.effort = effort
    }
}
