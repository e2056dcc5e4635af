import NarrationModel

/// The four bytes before a layer III frame of mono audio (ISO/IEC 11172-3, 2.4.1.3, and its extensions).
struct MPEGFrameHeader {
    /// Kilobits a second.
    private(set) var bitRate: Int
    let sampleRate: Int

    private var isFirstVersion: Bool { MPEGFrameSizes.isFirstVersion(sampleRate: sampleRate) }

    private var bitRates: [Int] { MPEGFrameSizes.bitRates(sampleRate: sampleRate) }

    var samplesPerFrame: Int { sizes.samplesPerFrame }

    var sideInformationByteCount: Int { isFirstVersion ? 17 : 9 }

    /// The length of a frame without the padding byte.
    var byteCount: Int { sizes.byteCount }

    private var sizes: MPEGFrameSizes { MPEGFrameSizes(bitRate: bitRate, sampleRate: sampleRate) }

    init(bitRate: Int, sampleRate: Int) {
        self.bitRate = bitRate
        self.sampleRate = sampleRate
    }

    /// The same header, with the next higher bit rate whose frames hold `byteCount` bytes when its own do not.
    func fitting(byteCount: Int) -> MPEGFrameHeader {
        var header = self
        for rate in bitRates where rate > header.bitRate && header.byteCount < byteCount {
            header.bitRate = rate
        }
        return header
    }

    /// The header of an original frame without check, padding or copyright.
    var bytes: [UInt8] {
        let version: UInt8 = isFirstVersion ? 3 : sampleRate >= 16_000 ? 2 : 0
        let layerThree: UInt8 = 1
        let base = isFirstVersion ? sampleRate : sampleRate >= 16_000 ? sampleRate * 2 : sampleRate * 4
        let rateIndex: UInt8 = base == 44_100 ? 0 : base == 48_000 ? 1 : 2
        let bitRateIndex = UInt8((bitRates.firstIndex(of: bitRate) ?? 0) + 1)
        return [
            0xFF, 0xE1 | version << 3 | layerThree << 1, bitRateIndex << 4 | rateIndex << 2, 0b1100_0100,
        ]
    }
}
