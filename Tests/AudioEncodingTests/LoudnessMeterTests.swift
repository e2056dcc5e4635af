import AudioEncoding
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct LoudnessMeterTests {
    private func measure(_ samples: [Int16]) throws -> ClipLoudness {
        try LoudnessMeter().measure(samples, sampleRate: 22_050)
    }

    /// ITU-R BS.1770-4 gives -3.01 LUFS for a sine of 997 Hz at full scale in one channel.
    @Test(arguments: [-6.0, -20.0, -40.0])
    func `a sine is as loud as the standard says`(decibels: Double) throws {
        let loudness = try measure(Signals.sine(997, level: decibels, seconds: 2))
        for step in loudness.steps.dropFirst(2) {
            #expect(abs(Double(step) - (decibels - 3.01)) < 0.1)
        }
        #expect(abs(20 * log10(Double(loudness.samplePeak)) - decibels) < 0.05)
        #expect(abs(20 * log10(Double(loudness.truePeak)) - decibels) < 0.05)
    }

    @Test(arguments: [(2205, 1), (2206, 2), (22_050, 10), (0, 0)])
    func `every 100 ms are one step, and the rest of a clip as well`(samples: Int, steps: Int) throws {
        #expect(try measure([Int16](repeating: 1000, count: samples)).steps.count == steps)
    }

    @Test func `a step knows nothing of those before it`() throws {
        let loud = Signals.sine(997, level: -6, seconds: 0.5)
        let steps = try measure(loud + [Int16](repeating: 0, count: 22_050)).steps
        #expect(steps[4] > -10)
        #expect(steps[7...].allSatisfy { $0 == ClipLoudness.silence })
    }

    @Test func `silence is a finite level below every gate`() throws {
        let loudness = try measure([Int16](repeating: 0, count: 8820))
        let silence = [Float](repeating: ClipLoudness.silence, count: 4)
        #expect(loudness == ClipLoudness(steps: silence, samplePeak: 0, truePeak: 0))
    }

    @Test func `the lowest sample is a peak of one`() throws {
        #expect(try measure([.min]).samplePeak == 1)
    }

    @Test func `the peak between two samples is found`() throws {
        let loudness = try measure(Signals.sine(5512.5, level: -3, seconds: 1, phase: 45))
        #expect(abs(20 * log10(Double(loudness.samplePeak)) + 6.01) < 0.02)
        #expect(abs(20 * log10(Double(loudness.truePeak)) + 3) < 0.15)
    }

    @Test(arguments: 1...20)
    func `another meter finds the same true peak`(seed: UInt64) throws {
        let signal =
            seed.isMultiple(of: 2)
            ? Signals.bursts(level: -2, seconds: 3, seed: seed)
            : Signals.noise(level: -6, seconds: 1, seed: seed, smoothing: 8)
        let found = 20 * log10(Double(try measure(signal).truePeak))
        let other = try MeasuredLoudness(signal).truePeak
        #expect(abs(found - other) < 0.1, "\(found), \(other)")
    }

    @Test func `an impossible sample rate is refused`() {
        #expect(throws: EncodingError.self) { try LoudnessMeter().measure([0], sampleRate: 0) }
    }
}
