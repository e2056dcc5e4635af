import NarrationModel

/// What was measured of voices, for people and as JSON.
package struct CalibrationReport: Encodable {
    struct Level: Encodable {
        var target: Double
        var gain: Double
        var storedGain: Double?
        var integratedLoudness: Double?
        var truePeak: Double?
        var isStale: Bool
    }

    var voice: String
    var unlevelledLoudness: Double?
    var unlevelledTruePeak: Double?
    var levels: [Level]

    package init(_ calibration: VoiceCalibration) {
        voice = calibration.voice
        unlevelledLoudness = Self.rounded(calibration.unlevelled.integrated)
        unlevelledTruePeak = Self.rounded(calibration.unlevelled.truePeak)
        levels = calibration.levels.map { level in
            Level(
                target: level.target.level, gain: level.gain, storedGain: level.storedGain,
                integratedLoudness: Self.rounded(level.loudness.integrated),
                truePeak: Self.rounded(level.loudness.truePeak), isStale: level.isStale)
        }
    }

    private static func rounded(_ level: Double?) -> Double? { level.map { ($0 * 100).rounded() / 100 } }

    /// A line for each voice and target.
    package static func table(of calibrations: [VoiceCalibration]) -> String {
        TextTable.document(
            calibrations.flatMap { calibration in
                calibration.levels.map { level in
                    [
                        calibration.voice, text(calibration.unlevelled.integrated, "LUFS"),
                        "gain \(LevelText.hundredths(level.gain)) dB",
                        text(level.loudness.integrated, "LUFS"),
                        text(level.loudness.truePeak, "dBTP"), stored(level),
                    ]
                }
            })
    }

    private static func text(_ level: Double?, _ unit: String) -> String {
        level.map { "\(LevelText.hundredths($0)) \(unit)" } ?? "silent"
    }

    private static func stored(_ level: VoiceCalibration.Level) -> String {
        guard let gain = level.storedGain else { return "had none" }
        return "had \(LevelText.hundredths(gain)) dB" + (level.isStale ? ", which is off" : "")
    }
}
