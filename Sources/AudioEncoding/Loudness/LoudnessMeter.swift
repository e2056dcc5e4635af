package import NarrationModel

/// Measures what a clip adds to the loudness of its file, through libebur128.
///
/// A clip gives the energy of each 100 ms; gating blocks are made of them when clips are joined, across their borders.
/// The K-weighting of each clip begins in silence, as every clip does. Where 100 ms of zeros have left nothing in its filters
/// either, the zeros that follow are silence without being measured.
package struct LoudnessMeter: Sendable {
    package init() {}

    /// The loudness of every 100 ms, and the peaks.
    ///
    /// - Throws: ``EncodingError`` when the library does not take the sample rate.
    package func measure(_ samples: [Int16], sampleRate: Int) throws(EncodingError) -> ClipLoudness {
        let session = try EburSession(.loudness, sampleRate: sampleRate)
        var steps: [Float] = []
        steps.reserveCapacity(samples.count / session.stepLength + 1)
        var hasRungOut = false
        for offset in stride(from: 0, to: samples.count, by: session.stepLength) {
            let slice = samples[offset..<min(offset + session.stepLength, samples.count)]
            let isSilent = slice.allSatisfy { $0 == 0 }
            let step = isSilent && hasRungOut ? ClipLoudness.silence : try session.loudness(of: slice)
            hasRungOut = isSilent && step == ClipLoudness.silence
            steps.append(step)
        }
        let peaks = try PeakMeter.peaks(of: samples, sampleRate: sampleRate)
        return ClipLoudness(steps: steps, samplePeak: peaks.sample, truePeak: peaks.true)
    }
}

extension EburSession {
    /// The loudness of the next 100 ms, filled up with silence where `samples` are fewer.
    fileprivate borrowing func loudness(of samples: ArraySlice<Int16>) throws(EncodingError) -> Float {
        try add(samples)
        if samples.count < stepLength { try add(silence: stepLength - samples.count) }
        return max(ClipLoudness.silence, try stepLoudness())
    }
}
