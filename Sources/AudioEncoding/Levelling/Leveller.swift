internal import Glibc
package import NarrationModel

/// Raises a clip by a fixed gain and keeps its true peak under a ceiling.
///
/// The gain only multiplies: where no peak comes near the ceiling, every sample is the rounded product. Around a peak
/// that would pass it the ``Limiter`` turns the gain down and up again, without moving anything in time. Zeros stay
/// zeros, so that a levelled clip still joins. The result is rounded without dither: equal samples give equal bytes.
package struct Leveller: Sendable {
    private let levelling: Levelling

    /// What a sample of full scale is divided by to give 1.
    private static let fullScale: Float = 32_768

    package init(_ levelling: Levelling) {
        self.levelling = levelling
    }

    /// The levelled samples, as many as were given.
    package func level(_ samples: [Int16], sampleRate: Int) -> [Int16] {
        let gain = Float(pow(10, levelling.gain / 20))
        let ceiling = Float(pow(10, levelling.ceiling / 20)) * Self.fullScale
        guard gain != 1 || ceiling < Self.fullScale else { return samples }
        return samples.withUnsafeBufferPointer { input in
            let peaks = PeakScan(gain: gain, ceiling: ceiling).excesses(in: input)
            let stretches = Limiter(sampleRate: sampleRate).stretches(for: peaks)
            return [Int16](unsafeUninitializedCapacity: input.count) { output, count in
                Self.multiply(input, by: gain, into: output)
                for stretch in stretches { Self.multiply(input, by: gain, stretch, into: output) }
                count = input.count
            }
        }
    }

    /// Added to a number of less than 2²² it leaves the nearest integer in the lowest bits, ties going to even. The
    /// compiler makes vector instructions of it, and a call for each sample of `rounded()`.
    private static let rounding: Float = 12_582_912

    @inline(__always)
    private static func rounded(_ value: Float) -> Int16 {
        let clamped = max(-32_768, min(value, 32_767))
        let bits = Int32(bitPattern: (clamped + rounding).bitPattern)
        return Int16(truncatingIfNeeded: bits &- Int32(bitPattern: rounding.bitPattern))
    }

    private static func multiply(
        _ input: UnsafeBufferPointer<Int16>, by gain: Float, into output: UnsafeMutableBufferPointer<Int16>
    ) {
        guard let source = input.baseAddress, let target = output.baseAddress else { return }
        for index in 0..<input.count { target[index] = rounded(Float(source[index]) * gain) }
    }

    /// Writes the part of a limited stretch that lies in the clip.
    private static func multiply(
        _ input: UnsafeBufferPointer<Int16>, by gain: Float, _ stretch: Limiter.Stretch,
        into output: UnsafeMutableBufferPointer<Int16>
    ) {
        let first = max(0, stretch.start)
        let end = min(input.count, stretch.start + stretch.gains.count)
        guard first < end else { return }
        stretch.gains.withUnsafeBufferPointer { gains in
            for index in first..<end {
                output[index] = rounded(Float(input[index]) * gain * gains[index - stretch.start])
            }
        }
    }
}
