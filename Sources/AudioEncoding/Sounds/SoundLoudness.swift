import CEbur128
internal import Glibc

/// The loudness of a whole sound, through libebur128.
enum SoundLoudness {
    /// The shortest sound that has a gating block (ITU-R BS.1770-4, annex 1), in milliseconds.
    private static let blockMilliseconds = 400

    /// The integrated loudness in LUFS; nil when all of it lies under the absolute gate of −70 LUFS.
    ///
    /// A sound that is shorter than a gating block is measured as such a block with silence behind it, and the silence
    /// is taken out again.
    static func measure(_ samples: [Float], sampleRate: Int) throws(EncodingError) -> Double? {
        let blockLength = (sampleRate * blockMilliseconds + 500) / 1000 + 1
        let missing = max(0, blockLength - samples.count)
        let loudness = try integrated(
            samples + repeatElement(0, count: missing), sampleRate: sampleRate)
        guard loudness.isFinite else { return nil }
        return loudness + 10 * log10(Double(samples.count + missing) / Double(samples.count))
    }

    private static func integrated(_ samples: [Float], sampleRate: Int) throws(EncodingError) -> Double {
        var state = ebur128_init(1, UInt(sampleRate), Int32(bitPattern: UInt32(EBUR128_MODE_I.rawValue)))
        guard let meter = state else {
            throw EncodingError(.unsupportedSetting, "loudness cannot be measured at \(sampleRate) Hz")
        }
        defer { ebur128_destroy(&state) }
        var loudness = 0.0
        guard ebur128_add_frames_float(meter, samples, samples.count) == Int32(EBUR128_SUCCESS.rawValue),
            ebur128_loudness_global(meter, &loudness) == Int32(EBUR128_SUCCESS.rawValue)
        else {
            throw EncodingError(.libraryFailure, "'ebur128_loudness_global' failed")
        }
        return loudness
    }
}
