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
        var levelled = samples
        level(&levelled, sampleRate: sampleRate)
        return levelled
    }

    /// Levels samples in their place.
    package func level(_ samples: inout [Int16], sampleRate: Int) {
        let gain = Float(pow(10, levelling.gain / 20))
        let ceiling = Float(pow(10, levelling.ceiling / 20)) * Self.fullScale
        guard gain != 1 || ceiling < Self.fullScale else { return }
        samples.withUnsafeMutableBufferPointer { samples in
            let peaks = PeakScan(gain: gain, ceiling: ceiling).excesses(in: UnsafeBufferPointer(samples))
            var start = 0
            for stretch in Limiter(sampleRate: sampleRate).stretches(for: peaks) {
                let limited = max(0, stretch.start)..<min(samples.count, stretch.start + stretch.gains.count)
                Self.multiply(samples, start..<limited.lowerBound, by: gain)
                Self.multiply(samples, limited, by: gain, stretch)
                start = limited.upperBound
            }
            Self.multiply(samples, start..<samples.count, by: gain)
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
        _ samples: UnsafeMutableBufferPointer<Int16>, _ range: Range<Int>, by gain: Float
    ) {
        guard let target = samples.baseAddress else { return }
        for index in range { target[index] = rounded(Float(target[index]) * gain) }
    }

    /// Levels the part of a limited stretch that lies in the clip.
    private static func multiply(
        _ samples: UnsafeMutableBufferPointer<Int16>, _ range: Range<Int>, by gain: Float,
        _ stretch: Limiter.Stretch
    ) {
        guard let target = samples.baseAddress else { return }
        stretch.gains.withUnsafeBufferPointer { gains in
            for index in range {
                target[index] = rounded(Float(target[index]) * gain * gains[index - stretch.start])
            }
        }
    }
}
