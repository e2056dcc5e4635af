/// What the header of an MPEG audio frame says (ISO/IEC 11172-3, 2.4.1.3; 13818-3).
package struct MPEGSound: Hashable, Sendable {
    /// Samples a second.
    package let sampleRate: Int

    /// Kilobits a second of this frame.
    package let bitRate: Int
    package let isMono: Bool

    private static let firstVersionRates = [
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0,
    ]
    private static let laterVersionRates = [
        0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0,
    ]

    /// Nil when the bytes do not begin with a frame of layer III.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= 4, bytes[0] == 0xFF, bytes[1] & 0xE0 == 0xE0, bytes[1] & 0x06 == 0x02,
            bytes[2] & 0x0C != 0x0C
        else { return nil }
        let version = bytes[1] >> 3 & 3
        guard version != 1 else { return nil }
        let base = [44_100, 48_000, 32_000][Int(bytes[2] >> 2 & 3)]
        sampleRate = version == 3 ? base : version == 2 ? base / 2 : base / 4
        bitRate = (version == 3 ? Self.firstVersionRates : Self.laterVersionRates)[Int(bytes[2] >> 4)]
        isMono = bytes[3] >> 6 == 3
    }
}
