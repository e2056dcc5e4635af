import AudioEncoding
import Foundation
import Testing

@Suite struct ResamplerTests {
    /// A sine of 440 Hz at half of full scale, cut off at both ends as recordings are.
    private func sine(_ count: Int, rate: Int) -> [Float] {
        (0..<count).map { Float(0.5 * sin(2 * Double.pi * 440 * Double($0) / Double(rate))) }
    }

    @Test(arguments: [
        (22_050, 48_000, 1), (22_050, 48_000, 576), (22_050, 48_000, 66_150), (22_050, 44_100, 1729),
        (44_100, 22_050, 99_999), (48_000, 22_050, 48_001), (8_000, 22_050, 12_345), (96_000, 22_050, 77),
        (11_025, 22_050, 10), (192_000, 22_050, 400_000),
    ])
    func `the length is the same time, rounded to a frame`(from: Int, to: Int, count: Int) throws {
        let resampler = try Resampler(from: from, to: to)
        let expected = Int((Double(count) * Double(to) / Double(from)).rounded())
        #expect(try resampler.resample([Int16](repeating: 100, count: count)).count == expected)
        #expect(try resampler.resample([Float](repeating: 0.1, count: count)).count == expected)
        #expect(resampler.frameCount(for: count) == expected)
    }

    @Test(arguments: [
        (22_050, 48_000), (22_050, 44_100), (44_100, 22_050), (48_000, 22_050), (8_000, 22_050),
    ])
    func `a tone keeps its height, its level and its place`(from: Int, to: Int) throws {
        let output = try Resampler(from: from, to: to).resample(sine(2 * from, rate: from))
        let ideal = sine(output.count, rate: to)
        let settled = to / 10..<output.count - to / 10
        let worst = settled.map { abs(output[$0] - ideal[$0]) }.max() ?? 1
        #expect(worst < 0.000_1, "-74 dB of the tone")
    }

    @Test func `samples are right to the last bit`() throws {
        let input = sine(44_100, rate: 22_050).map { Int16(($0 * 32_767).rounded()) }
        let output = try Resampler(from: 22_050, to: 48_000).resample(input)
        let ideal = sine(output.count, rate: 48_000)
        let worst =
            (4800..<output.count - 4800).map { abs(Float(output[$0]) - ideal[$0] * 32_767) }.max() ?? 9
        #expect(worst < 1.5)
    }

    @Test func `silence stays silent`() throws {
        let output = try Resampler(from: 22_050, to: 48_000).resample([Int16](repeating: 0, count: 22_050))
        #expect(output == [Int16](repeating: 0, count: 48_000))
    }

    @Test func `what the filter lifts above full scale is clipped`() throws {
        let square = (0..<22_050).map { $0 / 50 % 2 == 0 ? Int16.max : Int16.min }
        let output = try Resampler(from: 22_050, to: 48_000).resample(square)
        #expect(output.max() == .max)
        #expect(output.min() == .min)
    }

    @Test func `equal samples give equal samples`() throws {
        let resampler = try Resampler(from: 22_050, to: 48_000)
        let input = sine(100_000, rate: 22_050).map { Int16($0 * 32_767) }
        #expect(try resampler.resample(input) == resampler.resample(input))
    }

    @Test func `the same rate and no samples change nothing`() throws {
        #expect(try Resampler(from: 22_050, to: 22_050).resample([1, 2, 3] as [Int16]) == [1, 2, 3])
        #expect(try Resampler(from: 22_050, to: 48_000).resample([] as [Float]).isEmpty)
    }

    @Test(arguments: [(0, 22_050), (22_050, 0), (-1, 22_050), (22_050, 1_000_000), (3_999, 22_050)])
    func `an impossible rate is refused`(from: Int, to: Int) {
        let error = #expect(throws: EncodingError.self) { try Resampler(from: from, to: to) }
        #expect(error?.code == .unsupportedSetting)
    }
}
