internal import NarrationModel

/// What the header of an MPEG audio frame says (ISO/IEC 11172-3, 2.4.1.3; 13818-3).
package struct MPEGSound: Hashable, Sendable {
    /// Samples a second.
    package let sampleRate: Int

    /// Kilobits a second of this frame; 0 when the header does not say.
    package let bitRate: Int
    package let isMono: Bool

    /// Nil when the bytes do not begin with a frame of layer III.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0, bytes[1] & 0x06 == 0x02,
            bytes[2] & 0x0C != 0x0C
        else { return nil }
        let version = bytes[1] >> 3 & 3
        guard version != 1 else { return nil }
        let base = [44_100, 48_000, 32_000][Int(bytes[2] >> 2 & 3)]
        sampleRate = version == 3 ? base : version == 2 ? base / 2 : base / 4
        let rates = MPEGFrameSizes.bitRates(sampleRate: sampleRate)
        let number = Int(bytes[2] >> 4)
        bitRate = (1...rates.count).contains(number) ? rates[number - 1] : 0
        isMono = bytes[3] >> 6 == 3
    }
}
