import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import AudioEncoding

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

    /// The steps by the library alone, which is given every sample.
    private func wholeSteps(_ samples: [Int16]) throws -> [Float] {
        let session = try EburSession(.loudness, sampleRate: 22_050)
        return try stride(from: 0, to: samples.count, by: 2205).map { offset in
            let slice = samples[offset..<min(offset + 2205, samples.count)]
            try session.add(slice)
            if slice.count < 2205 { try session.add(silence: 2205 - slice.count) }
            return max(ClipLoudness.silence, try session.stepLoudness())
        }
    }

    @Test(arguments: [0, 1, 2000, 2205, 4000, 4410, 6000, 30_000])
    func `pauses that are not measured change no figure`(pause: Int) throws {
        let silence = [Int16](repeating: 0, count: pause)
        let faint: [Int16] = (0..<5000).map { $0 / 40 % 2 == 0 ? 1 : -1 }
        let samples =
            silence + Signals.sine(25, level: 0, seconds: 0.7) + silence + faint + silence
            + Signals.noise(level: -3, seconds: 0.4, seed: 7) + silence
        #expect(try measure(samples).steps == (try wholeSteps(samples)))
    }

    @Test func `an impossible sample rate is refused`() {
        #expect(throws: EncodingError.self) { try LoudnessMeter().measure([0], sampleRate: 0) }
    }
}
