package import NarrationModel

/// Measures what a clip adds to the loudness of its file, through libebur128.
///
/// A clip gives the energy of each 100 ms; gating blocks are made of them when clips are joined, across their borders.
/// The K-weighting of each clip begins in silence, as every clip does.
package struct LoudnessMeter: Sendable {
    package init() {}

    /// The loudness of every 100 ms, and the peaks.
    ///
    /// - Throws: ``EncodingError`` when the library does not take the sample rate.
    package func measure(_ samples: [Int16], sampleRate: Int) throws(EncodingError) -> ClipLoudness {
        let session = try EburSession(.loudness, sampleRate: sampleRate)
        var steps: [Float] = []
        steps.reserveCapacity(samples.count / session.stepLength + 1)
        for offset in stride(from: 0, to: samples.count, by: session.stepLength) {
            let slice = samples[offset..<min(offset + session.stepLength, samples.count)]
            try session.add(slice)
            if slice.count < session.stepLength {
                try session.add(silence: session.stepLength - slice.count)
            }
            steps.append(max(ClipLoudness.silence, try session.stepLoudness()))
        }
        let peaks = try PeakMeter.peaks(of: samples, sampleRate: sampleRate)
        return ClipLoudness(steps: steps, samplePeak: peaks.sample, truePeak: peaks.true)
    }
}
