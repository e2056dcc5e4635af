/// The Greek letter in symbols of units.
enum UnitPrefix {
    /// Whether `letters` are a unit with the prefix for a millionth: `μm`, `μg`.
    static func isMicro(_ letters: String) -> Bool {
        letters.unicodeScalars.first == "μ" && units.contains(String(letters.unicodeScalars.dropFirst()))
    }

    private static let units: Set<String> = ["m", "g", "s", "l", "L", "A", "V", "W", "F", "Sv", "M"]
}
