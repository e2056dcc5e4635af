import NarrationTestSupport
import Testing

@testable import AudioEncoding

/// The peak of a clip against that which the library finds when it is given every sample, and the silence behind.
@Suite struct PeakMeterTests {
    private func wholePeak(_ samples: [Int16]) throws -> Float {
        let session = try EburSession(.truePeak, sampleRate: 22_050)
        try session.add(samples[...] + [Int16](repeating: 0, count: 20))
        return try session.lastTruePeak()
    }

    @Test(arguments: 1...40)
    func `a part of the samples gives the peak of all of them`(seed: UInt64) throws {
        let signal =
            switch seed % 4 {
            case 0: Signals.noise(level: -2, seconds: 2, seed: seed)
            case 1: Signals.noise(level: -2, seconds: 2, seed: seed, smoothing: 3)
            case 2: Signals.bursts(level: -1, seconds: 3, seed: seed)
            default: Signals.sine(Double(seed) * 231, level: -1, seconds: 1, phase: Double(seed) * 9)
            }
        #expect(try PeakMeter.peaks(of: signal, sampleRate: 22_050).true == (try wholePeak(signal)))
    }

    @Test func `a peak at the very beginning or end is found`() throws {
        let quiet = Signals.noise(level: -30, seconds: 0.1, seed: 9)
        for signal in [[20_000] + quiet, quiet + [-20_000], [20_000], [1, -1]] as [[Int16]] {
            #expect(try PeakMeter.peaks(of: signal, sampleRate: 22_050).true == (try wholePeak(signal)))
        }
    }
}
