import Glibc
import NarrationModel

/// A file's loudness as fields of a Vorbis comment, from which players set their volume.
extension Loudness {
    /// `R128_TRACK_GAIN`: what brings the file to -23 LUFS, in 256ths of a decibel (RFC 7845, section 5.2.1).
    var opusGain: VorbisComment.Field? {
        integrated.map { loudness in
            let steps = ((-23 - loudness) * 256).rounded()
            return VorbisComment.Field(Self.opusGainName, String(Int16(max(-32_768, min(32_767, steps)))))
        }
    }

    /// The most bytes that ``opusGain`` takes up.
    static var longestOpusGain: Int { VorbisComment.Field(opusGainName, String(Int16.min)).byteCount }

    private static let opusGainName = "R128_TRACK_GAIN"

    /// `REPLAYGAIN_TRACK_GAIN`, what brings the file to -18 LUFS, and `REPLAYGAIN_TRACK_PEAK`, the highest sample where
    /// 1 is full scale ("ReplayGain 2.0 specification", wiki.hydrogenaud.io).
    var replayGain: [VorbisComment.Field] {
        let gain = integrated.map { loudness in
            VorbisComment.Field("REPLAYGAIN_TRACK_GAIN", decimal(-18 - loudness, places: 2) + " dB")
        }
        let peak = samplePeak.map { peak in
            VorbisComment.Field("REPLAYGAIN_TRACK_PEAK", decimal(pow(10, peak / 20), places: 6))
        }
        return [gain, peak].compactMap { $0 }
    }

    /// The number with exactly so many places, whatever the locale.
    private func decimal(_ number: Double, places: Int) -> String {
        let scale = (0..<places).reduce(1) { value, _ in value * 10 }
        let steps = Int((max(-1e6, min(1e6, number)) * Double(scale)).rounded())
        let fraction = String(scale + abs(steps) % scale).dropFirst()
        return (steps < 0 ? "-" : "") + "\(abs(steps) / scale).\(fraction)"
    }
}
