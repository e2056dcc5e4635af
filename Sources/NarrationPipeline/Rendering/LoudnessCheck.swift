import NarrationModel

/// Tells of files that are not as loud as they are to be.
enum LoudnessCheck {
    /// A note about a file that misses `target` by more than its tolerance.
    static func diagnostic(
        for loudness: Loudness, _ target: LoudnessTarget, voice: String
    ) -> Diagnostic? {
        guard let integrated = loudness.integrated, loudness.misses(target) else { return nil }
        return Diagnostic(
            code: "loudness-off-target", severity: .note,
            message: "a file should have \(target.rawValue) LUFS, and this one has "
                + "\(LevelText.tenths(integrated)); run 'narrate voices calibrate \(voice)'")
    }
}
