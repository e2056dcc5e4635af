/// A time zone in figures, as ISO 8601 writes it: `Z`, `+02:00`, `-0500`, `+01`.
enum ZoneOffset {
    private static let mostMinutes = 14 * 60

    /// How many minutes the zone is east of UTC; nil when `text` is no zone in figures.
    static func minutes(in text: some StringProtocol) -> Int? {
        if text == "z" || text == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = String(text.dropFirst().filter { $0 != ":" })
        guard [2, 4].contains(digits.utf8.count), let hours = Int(digits.prefix(2)) else { return nil }
        let minutes = digits.utf8.count == 4 ? Int(digits.suffix(2)) ?? 0 : 0
        let total = hours * 60 + minutes
        guard total <= mostMinutes, minutes < 60 else { return nil }
        return sign == "-" ? -total : total
    }
}
