import Glibc
package import NarrationModel

/// What players that level files by themselves are told: how much to raise or lower this one, and its highest peak.
///
/// Every text is as long for a planned episode, whose loudness is not known yet, as for the finished one, so that the
/// header that is kept for it fits.
package struct ReplayGain: Hashable, Sendable {
    private let loudness: Loudness

    /// The gain and peak that `loudness` asks for; no gain and no peak for silence.
    package init(_ loudness: Loudness) {
        self.loudness = loudness
    }

    /// ReplayGain 2.0 levels to -18 LUFS.
    private static let reference = -18.0

    /// RFC 7845 levels Opus to -23 LUFS, after EBU R 128.
    private static let opusReference = -23.0

    /// `REPLAYGAIN_TRACK_GAIN`: a sign, two digits, two decimals and ` dB`.
    package var trackGain: String {
        let hundredths = Int((gain(to: Self.reference) * 100).rounded())
        return Self.sign(hundredths) + Self.digits(abs(hundredths) / 100, count: 2) + "."
            + Self.digits(abs(hundredths) % 100, count: 2) + " dB"
    }

    /// `REPLAYGAIN_TRACK_PEAK`: the true peak as a factor, where 1 is full scale, with six decimals.
    package var trackPeak: String {
        let factor = loudness.truePeak.map { pow(10, $0 / 20) } ?? 0
        let millionths = min(Int((factor * 1_000_000).rounded()), 9_999_999)
        return "\(millionths / 1_000_000).\(Self.digits(millionths % 1_000_000, count: 6))"
    }

    /// `R128_TRACK_GAIN`: the gain in steps of 1/256 dB, a sign and five digits (RFC 7845, 5.2.1).
    package var opusTrackGain: String {
        let steps = Int((gain(to: Self.opusReference) * 256).rounded())
        return Self.sign(steps) + Self.digits(abs(steps), count: 5)
    }

    /// The fields of ID3, FLAC and Ogg Vorbis.
    package var fields: [(name: String, value: String)] {
        [("REPLAYGAIN_TRACK_GAIN", trackGain), ("REPLAYGAIN_TRACK_PEAK", trackPeak)]
    }

    /// The fields of Opus, which has no place for the peak.
    package var opusFields: [(name: String, value: String)] { [("R128_TRACK_GAIN", opusTrackGain)] }

    /// What brings the file to `reference`, in dB, within what the texts can hold.
    private func gain(to reference: Double) -> Double {
        loudness.integrated.map { max(-99, min(reference - $0, 99)) } ?? 0
    }

    private static func sign(_ value: Int) -> String { value < 0 ? "-" : "+" }

    private static func digits(_ value: Int, count: Int) -> String {
        let text = String(value)
        return String(repeating: "0", count: max(0, count - text.count)) + text
    }
}
