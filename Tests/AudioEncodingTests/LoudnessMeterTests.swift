import AudioEncoding
import Foundation
import NarrationModel
import Testing

@Suite struct LoudnessMeterTests {
    /// A sine at 1 kHz: ITU-R BS.1770-4 gives -3.01 LUFS for one at full scale in one channel.
    private func sine(decibels: Double, seconds: Double, sampleRate: Int = 22_050) -> [Int16] {
        let amplitude = 32_767 * pow(10, decibels / 20)
        return (0..<Int(seconds * Double(sampleRate))).map { frame in
            Int16((amplitude * sin(2 * Double.pi * 997 * Double(frame) / Double(sampleRate))).rounded())
        }
    }

    @Test(arguments: [-6.0, -20.0, -40.0])
    func `a sine is as loud as the standard says`(decibels: Double) throws {
        let loudness = try LoudnessMeter().measure(sine(decibels: decibels, seconds: 2), sampleRate: 22_050)
        let last = try #require(loudness.blocks.last)
        #expect(abs(Double(last) - (decibels - 3.01)) < 0.1)
        #expect(abs(20 * log10(Double(loudness.samplePeak)) - decibels) < 0.05)
    }

    @Test(arguments: [(2205, 1), (2206, 2), (22_050, 10), (0, 0)])
    func `every 100 ms end one block, also in clips shorter than a block`(samples: Int, blocks: Int) throws {
        let loudness = try LoudnessMeter().measure(
            [Int16](repeating: 1000, count: samples), sampleRate: 22_050)
        #expect(loudness.blocks.count == blocks)
    }

    @Test func `silence is a finite level below every gate`() throws {
        let loudness = try LoudnessMeter().measure([Int16](repeating: 0, count: 8820), sampleRate: 22_050)
        #expect(loudness.blocks == [Float](repeating: LoudnessMeter.silence, count: 4))
        #expect(loudness.samplePeak == 0)
    }

    @Test func `the lowest sample is a peak of one`() throws {
        #expect(try LoudnessMeter().measure([.min], sampleRate: 22_050).samplePeak == 1)
    }

    @Test func `an impossible sample rate is refused`() {
        #expect(throws: EncodingError.self) { try LoudnessMeter().measure([0], sampleRate: 0) }
    }
}
