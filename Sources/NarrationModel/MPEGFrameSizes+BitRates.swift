extension MPEGFrameSizes {
    /// The bit rates that frames may have at a sample rate, in kilobits a second, in the order in which headers number them from 1
    /// (ISO/IEC 11172-3, 2.4.2.3, and 13818-3, 2.4.2.3).
    package static func bitRates(sampleRate: Int) -> [Int] {
        isFirstVersion(sampleRate: sampleRate) ? firstVersionRates : laterVersionRates
    }

    /// MPEG-1 has rates above 24 kHz, MPEG-2 halves them, MPEG-2.5 quarters them.
    package static func isFirstVersion(sampleRate: Int) -> Bool { sampleRate > 24_000 }

    private static let firstVersionRates = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
    private static let laterVersionRates = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
}
