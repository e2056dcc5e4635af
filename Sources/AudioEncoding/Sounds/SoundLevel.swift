internal import Glibc
import NarrationModel

/// Brings a sound to a loudness, and its peaks under the ceiling of everything that is heard.
struct SoundLevel {
    /// The loudness in LUFS.
    let target: Float

    init(_ target: Float) {
        self.target = target
    }

    /// The samples at the target's loudness, limited and rounded without dither. A sound that is too soft to have a loudness
    /// stays as it is.
    func level(_ samples: [Float], sampleRate: Int) throws(EncodingError) -> [Int16] {
        let loudness = try SoundLoudness.measure(samples, sampleRate: sampleRate)
        let gain = loudness.map { Float(pow(10, (Double(target) - $0) / 20)) } ?? 1
        // What would pass full scale is left to the limiter.
        let peak = samples.reduce(Float(1)) { max($0, abs($1 * gain)) }
        let scaled = samples.map { Int16(max(-32_768, min(32_767, ($0 * gain / peak * 32_768).rounded()))) }
        let rest = Levelling(gain: 20 * log10(Double(peak)), ceiling: Levelling.usualCeiling)
        return Leveller(rest).level(scaled, sampleRate: sampleRate)
    }
}
