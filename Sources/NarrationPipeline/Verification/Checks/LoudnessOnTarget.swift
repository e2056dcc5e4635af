import NarrationModel

/// Every audio file is as loud as it was to be, and leaves players room above its peaks.
///
/// Files of a manifest without a target promise nothing.
struct LoudnessOnTarget: EpisodeCheck {
    /// How far a file may be off in LU.
    private static let tolerance = 0.5

    /// The highest true peak in dBTP of a decoded file; what is written stays half a decibel and more below it.
    private static let ceiling = -1.0

    func findings(in episode: FinishedEpisode) -> [VerificationFinding] {
        guard let target = episode.manifest.audio.loudness?.target else { return [] }
        return episode.measured.flatMap { file, measurement in
            [
                loudness(of: file.name, measurement.integrated, target),
                peak(of: file.name, measurement.truePeak),
            ].compactMap { $0 }
        }
    }

    private func loudness(of name: String, _ level: Double?, _ target: Double) -> VerificationFinding? {
        guard let level, abs(level - target) > Self.tolerance else { return nil }
        return .init(
            .loudnessOffTarget, name,
            "the file has \(LevelText.tenths(level)) LUFS where \(LevelText.tenths(target)) are wanted; calibrate its voice and render again"
        )
    }

    private func peak(of name: String, _ peak: Double?) -> VerificationFinding? {
        guard let peak, peak > Self.ceiling else { return nil }
        return .init(
            .truePeakTooHigh, name,
            "the file peaks at \(LevelText.tenths(peak)) dBTP, above \(LevelText.tenths(Self.ceiling)); choose a higher bit rate or render again"
        )
    }
}
