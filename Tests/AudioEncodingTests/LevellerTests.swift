import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct LevellerTests {
    private static let rate = 22_050

    private func level(_ samples: [Int16], gain: Double, ceiling: Double = -1.5) -> [Int16] {
        Leveller(Levelling(gain: gain, ceiling: ceiling)).level(samples, sampleRate: Self.rate)
    }

    /// Signals that pass the ceiling when they are raised by 6 dB, by what is hard about them.
    static let loudSignals: [String: [Int16]] = [
        "peaks between samples": Signals.sine(5512.5, level: -1, seconds: 1, phase: 45),
        "a low tone": Signals.sine(120, level: -1, seconds: 1),
        "a high tone": Signals.sine(7013, level: -1, seconds: 1),
        "a square wave": Signals.sine(200, level: 12, seconds: 1, phase: 10),
        "dark noise": Signals.noise(level: -1, seconds: 3, seed: 1, smoothing: 4),
        "noise": Signals.noise(level: -3, seconds: 3, seed: 2, smoothing: 2),
        "bursts": Signals.bursts(level: 0, seconds: 5, seed: 3),
    ]

    @Test(arguments: loudSignals.keys.sorted(), [-1.5, -2, -6])
    func `no peak passes the ceiling, not between samples either`(name: String, ceiling: Double) throws {
        let signal = try #require(Self.loudSignals[name])
        let silence = [Int16](repeating: 0, count: 576)
        let levelled = level(silence + signal + silence, gain: 6, ceiling: ceiling)
        let peak = try MeasuredLoudness(levelled).truePeak
        #expect(peak <= ceiling + 0.05, "\(peak)")
        #expect(peak >= ceiling - 1.5, "the limiter goes no lower than it must: \(peak)")
    }

    @Test(arguments: [-9.5, -0.3, 0, 1.9, 5.1])
    func `below the ceiling every sample is the rounded product`(gain: Double) {
        let signal = Signals.bursts(level: -8, seconds: 3, seed: 4)
        let factor = pow(10, gain / 20)
        for (sample, levelled) in zip(signal, level(signal, gain: gain)) {
            #expect(abs(Double(levelled) - Double(sample) * factor) <= 0.502)
        }
    }

    @Test func `far from a peak nothing but the gain is heard`() {
        var signal = Signals.bursts(level: -20, seconds: 4, seed: 5)
        let middle = signal.count / 2
        signal.replaceSubrange(
            middle..<middle + 200, with: Signals.sine(1000, level: -1, seconds: 200.0 / 22_050))
        let levelled = level(signal, gain: 6)
        let factor = pow(10, 6.0 / 20)
        let touched = signal.indices.filter {
            abs(Double(levelled[$0]) - Double(signal[$0]) * factor) > 0.502
        }
        #expect(touched.allSatisfy { (middle - 44..<middle + 200 + 22_050 / 2).contains($0) })
        #expect(!touched.isEmpty)
    }

    @Test func `zeros stay zeros, and nothing moves`() {
        var signal = Signals.sine(300, level: -1, seconds: 0.5)
        signal = [Int16](repeating: 0, count: 576) + signal + [Int16](repeating: 0, count: 1152)
        let levelled = level(signal, gain: 9)
        #expect(levelled.count == signal.count)
        #expect(levelled.prefix(576).allSatisfy { $0 == 0 } && levelled.suffix(1152).allSatisfy { $0 == 0 })
        for (sample, result) in zip(signal, levelled) where sample.magnitude > 1000 {
            #expect(sample.signum() == result.signum())
        }
    }

    @Test func `silence and nothing are left alone`() {
        let silence = [Int16](repeating: 0, count: 5000)
        #expect(level(silence, gain: 20) == silence)
        #expect(level([], gain: 20).isEmpty)
        let signal = Signals.noise(level: 0, seconds: 0.2, seed: 6)
        #expect(Leveller(.none).level(signal, sampleRate: Self.rate) == signal)
    }

    @Test func `a peak at either end is limited as well`() {
        let signal = [Int16](repeating: 32_767, count: 3) + [Int16](repeating: 0, count: 100) + [.min, .min]
        let ceiling = 32_768 * pow(10, -1.5 / 20)
        let levelled = level(signal, gain: 3)
        #expect(levelled.allSatisfy { abs(Double($0)) <= ceiling + 0.5 })
        #expect(levelled.first.map { $0 > 15_000 } == true && levelled.last.map { $0 < -15_000 } == true)
    }

    @Test func `without a ceiling the highest samples are clipped, not wrapped`() {
        let clipped = level([30_000, -30_000, 100], gain: 20, ceiling: .infinity)
        #expect(clipped == [32_767, -32_768, 1000])
    }

    @Test func `the gain turns without a corner`() {
        var signal = Signals.sine(100, level: -9, seconds: 1)
        for frame in 11_000..<11_200 { signal[frame] = signal[frame] > 0 ? 32_000 : -32_000 }
        let levelled = level(signal, gain: 0)
        var last: Double?
        var steepest = 0.0
        for (sample, result) in zip(signal, levelled) where sample.magnitude > 4000 {
            let gain = 20 * log10(Double(result) / Double(sample))
            if let last { steepest = max(steepest, abs(gain - last)) }
            last = gain
        }
        #expect(steepest < 0.2, "\(steepest) dB from one sample to the next")
        #expect(steepest > 0)
    }

    @Test func `the same samples give the same bytes`() {
        let signal = Signals.noise(level: 0, seconds: 1, seed: 7)
        #expect(level(signal, gain: 5) == level(signal, gain: 5))
    }
}
