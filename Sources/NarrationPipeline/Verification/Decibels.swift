/// Levels as reports write them.
enum Decibels {
    /// `level` with one decimal.
    static func text(_ level: Double) -> String {
        let tenths = Int((level * 10).rounded())
        return "\(tenths < 0 ? "-" : "")\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
    }
}
