/// Finds the highest true peak of a clip, through libebur128, without giving it the whole clip.
///
/// The library's interpolation costs four times as much as all else it does, and the highest peak stands beside a high
/// sample: only what lies around samples of at least ``leastShare`` of the highest is given to it.
enum PeakMeter {
    /// Samples that are lower than the highest by this share, 3 dB, cannot stand beside the highest true peak of speech:
    /// it rises above its samples by some tenths of a decibel.
    private static let leastShare: Float = 0.7

    /// The highest sample and the highest peak in or between samples, of 1.
    static func peaks(
        of samples: [Int16], sampleRate: Int
    ) throws(EncodingError) -> (sample: Float, true: Float) {
        let magnitude = samples.withUnsafeBufferPointer { HighStretches.magnitude(in: $0) }
        let highest = Float(magnitude) / 32_768
        guard magnitude > 0 else { return (0, 0) }
        let threshold = Int16(Float(magnitude) * leastShare)
        let session = try EburSession(.truePeak, sampleRate: sampleRate)
        var peak = highest
        for stretch in samples.withUnsafeBufferPointer({ HighStretches.ranges(in: $0, above: threshold) }) {
            // What stands before the stretch settles the interpolator after the stretch before.
            try session.add(
                part(of: samples, stretch.lowerBound - 2 * EburSession.peakDelay, stretch.lowerBound))
            try session.add(part(of: samples, stretch.lowerBound, stretch.upperBound + EburSession.peakDelay))
            peak = max(peak, try session.lastTruePeak())
        }
        return (highest, peak)
    }

    /// The samples from `start` to `end`, with silence beyond the clip.
    private static func part(of samples: [Int16], _ start: Int, _ end: Int) -> ArraySlice<Int16> {
        guard start < 0 || end > samples.count else { return samples[start..<end] }
        return [Int16](repeating: 0, count: max(0, -start)) + samples[max(0, start)..<min(end, samples.count)]
            + [Int16](repeating: 0, count: max(0, end - samples.count))
    }
}
