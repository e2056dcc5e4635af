/// How the samples of a clip are encoded.
package struct ClipEncoding: Hashable, Sendable {
    package var codec: ClipCodec

    /// Kilobits a second; without meaning for PCM.
    package var bitRate: Int

    /// The samples a second of the encoded audio; Opus has 48,000 whatever this says.
    package var sampleRate: Int
    package var effort: EncodingEffort

    /// How much further under the ceiling peaks must stay in dB, because the codec of the file raises them.
    package var headroom: Double

    package init(
        _ codec: ClipCodec, bitRate: Int = 64, sampleRate: Int = 22_050, effort: EncodingEffort = .normal,
        headroom: Double = 0
    ) {
        self.codec = codec
        self.bitRate = bitRate
        self.sampleRate = sampleRate
        self.effort = effort
        self.headroom = headroom
    }

    /// What the codec takes from the loudness in LU, to be added before: the prediction of speech in Opus at low rates loses some of
    /// the higher sounds.
    package var loss: Double { codec == .opus && bitRate <= 32 && effort != .fast ? 0.4 : 0 }
}
