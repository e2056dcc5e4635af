import NarrationModel

/// A day of the form `YYYY-MM-DD` in the two parts that ID3v2.3 has for it.
struct TagDate {
    let year: String?

    /// Two digits for the day, then two for the month.
    let dayAndMonth: String?

    init(_ date: String) {
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        let areDigits = parts.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
        year = areDigits && parts.first?.utf8.count == 4 ? parts.first.map(String.init) : nil
        let isDay = areDigits && parts.map(\.utf8.count) == [4, 2, 2]
        dayAndMonth = isDay ? String(parts[2] + parts[1]) : nil
    }
}
