internal import NarrationModel

/// A date as feeds write it (RFC 2822, section 3.3), such as `Tue, 05 Mar 2024 17:30:00 +0000`.
struct RFC2822Date: Hashable, Sendable {
    let moment: Moment

    /// Whether the weekday, where there is one, is that of the day.
    let hasRightWeekday: Bool

    private static let weekdays = PublicationTime.Day.weekdayNames.map { String($0.prefix(3)) }
    private static let months = PublicationTime.Day.monthNames.map { String($0.prefix(3)) }

    /// Nil when the text has another form, or names a day that no calendar has.
    init?(_ text: String) {
        var fields = text.split(separator: " ", omittingEmptySubsequences: false)[...]
        var weekday: Substring?
        if let first = fields.first, first.hasSuffix(",") {
            weekday = first.dropLast()
            fields = fields.dropFirst()
        }
        let parts = Array(fields)
        guard parts.count == 5, let dayOfMonth = parts[0].number(ofDigits: 1...2),
            let month = Self.months.firstIndex(of: String(parts[1])),
            let year = parts[2].number(ofDigits: 4...4),
            let second = Self.clock(parts[3]), let zone = Self.zone(parts[4])
        else { return nil }
        let day = PublicationTime.Day(year: year, month: month + 1, day: dayOfMonth)
        guard day.isPlausible, weekday.map({ Self.weekdays.contains(String($0)) }) ?? true else { return nil }
        moment = Moment(seconds: day.number * 86_400 + second - zone * 60)
        hasRightWeekday = weekday.map { $0 == day.weekdayName.prefix(3) } ?? true
    }

    private static func clock(_ text: Substring) -> Int? {
        let fields = text.split(separator: ":", omittingEmptySubsequences: false).map {
            $0.number(ofDigits: 2...2)
        }
        guard fields.count == 3, let hour = fields[0], let minute = fields[1], let second = fields[2],
            hour < 24, minute < 60, second < 60
        else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Minutes east of UTC.
    private static func zone(_ text: Substring) -> Int? {
        guard text != "GMT" else { return 0 }
        guard let sign = text.first, "+-".contains(sign),
            let digits = text.dropFirst().number(ofDigits: 4...4)
        else {
            return nil
        }
        return (sign == "-" ? -1 : 1) * (digits / 100 * 60 + digits % 100)
    }
}
