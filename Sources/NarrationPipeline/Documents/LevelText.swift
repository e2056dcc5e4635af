/// Levels in LUFS and dB as people read them.
enum LevelText {
    /// With one decimal: `-19.0`.
    static func tenths(_ level: Double) -> String {
        let tenths = Int((level * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// With two decimals: `1.93`.
    static func hundredths(_ level: Double) -> String {
        let hundredths = Int((level * 100).rounded())
        let rest = abs(hundredths) % 100
        return "\(hundredths < 0 ? "-" : "")\(abs(hundredths) / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
