internal import Glibc

/// Brings a sound to a loudness.
struct SoundLevel {
    /// The loudness in LUFS.
    let target: Float

    init(_ target: Float) {
        self.target = target
    }

    /// The samples at the target's loudness, rounded without dither; what would exceed the range is clipped. A sound that
    /// is too soft to have a loudness stays as it is.
    func level(_ samples: [Float], sampleRate: Int) throws(EncodingError) -> [Int16] {
        let loudness = try SoundLoudness.measure(samples, sampleRate: sampleRate)
        let gain = loudness.map { Float(pow(10, (Double(target) - $0) / 20)) } ?? 1
        return samples.map { Int16(max(-32_768, min(32_767, ($0 * gain * 32_768).rounded()))) }
    }
}
