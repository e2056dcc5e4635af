/// A time zone in figures, as ISO 8601 writes it: `Z`, `+02:00`, `-0500`, `+01`.
enum ZoneOffset {
    private static let mostMinutes = 14 * 60

    /// How many minutes the zone is east of UTC; nil when `text` is no zone in figures.
    static func minutes(in text: some StringProtocol) -> Int? {
        if text == "z" || text == "Z" { return 0 }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let digits = text.dropFirst()
        guard let hours = figures(digits.prefix(2)) else { return nil }
        var rest = digits.dropFirst(2)
        if rest.first == ":" { rest = rest.dropFirst() }
        guard let minutes = digits.count == 2 ? 0 : figures(rest) else { return nil }
        let total = hours * 60 + minutes
        guard total <= mostMinutes, minutes < 60 else { return nil }
        return sign == "-" ? -total : total
    }
    /// The number that two figures stand for.
    private static func figures(_ text: some StringProtocol) -> Int? {
        guard text.utf8.count == 2, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
