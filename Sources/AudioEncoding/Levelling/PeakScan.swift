/// Finds the frames at which a clip, raised by a gain, would pass the ceiling: in its samples or between them.
///
/// The signal between samples is looked at only where a sample near by is so high that it could pass: never in silence,
/// and in speech at its usual level in a tenth of the time.
struct PeakScan {
    /// What every sample is multiplied by.
    let gain: Float

    /// The highest peak in the unit of samples.
    let ceiling: Float

    /// Every excess in the order of frames, at most one a frame.
    func excesses(in samples: UnsafeBufferPointer<Int16>) -> [Limiter.Excess] {
        let harmless = ceiling / gain / Interpolator.greatestRise
        guard harmless < 32_767 else { return [] }
        var excesses: [Limiter.Excess] = []
        for range in HighStretches.ranges(in: samples, above: Int16(harmless)) {
            find(in: samples, range, &excesses)
        }
        return excesses
    }

    private func find(
        in samples: UnsafeBufferPointer<Int16>, _ range: Range<Int>, _ excesses: inout [Limiter.Excess]
    ) {
        let signal = InterpolatedSignal(samples, range, scale: gain)
        guard signal.comesNear(ceiling) else { return }
        var between: Float = 0
        for index in 0..<range.count {
            var peak = max(between, signal.peak(at: 4 * index, above: ceiling))
            between = 0
            for point in 4 * index + 1..<4 * index + 4 {
                between = max(between, signal.peak(at: point, above: ceiling))
            }
            peak = max(peak, between)
            if peak > ceiling {
                excesses.append(.init(frame: range.lowerBound + index, gain: ceiling / peak))
            }
        }
    }
}
