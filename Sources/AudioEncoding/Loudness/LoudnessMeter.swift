import CEbur128
package import NarrationModel

/// Measures what a clip adds to the loudness of its file, through libebur128.
///
/// The clip is measured as if 300 ms of silence stood before it, as it does behind another clip's pause: so every
/// 100 ms of the clip ends exactly one gating block, clips shorter than a block count as well, and the blocks of
/// consecutive clips are those of the whole file but for the phase of the 100 ms raster.
package struct LoudnessMeter: Sendable {
    /// The loudness in LUFS that stands for silence, which has none; far below the absolute gate.
    package static let silence: Float = -120

    package init() {}

    /// The loudness of every 400 ms ending at a multiple of 100 ms, and the sample peak.
    ///
    /// - Throws: ``EncodingError`` when the library does not take the sample rate.
    package func measure(_ samples: [Int16], sampleRate: Int) throws(EncodingError) -> ClipLoudness {
        let session = try EburSession(sampleRate: sampleRate)
        let step = session.stepLength
        for _ in 0..<3 {
            try session.add([Int16](repeating: 0, count: step))
        }
        var blocks: [Float] = []
        var offset = 0
        while offset < samples.count {
            var slice = Array(samples[offset..<min(offset + step, samples.count)])
            slice += repeatElement(0, count: step - slice.count)
            try session.add(slice)
            blocks.append(max(Self.silence, try session.momentaryLoudness()))
            offset += step
        }
        return ClipLoudness(blocks: blocks, samplePeak: peak(of: samples))
    }

    private func peak(of samples: [Int16]) -> Float {
        let magnitude = samples.reduce(UInt16(0)) { max($0, $1.magnitude) }
        return Float(magnitude) / 32_768
    }
}
