internal import Glibc
internal import NarrationModel

/// A time to the second, as HTTP writes it (RFC 9110, section 5.6.7).
package struct HTTPDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    private let moment: Moment

    /// - Parameter seconds: since 1970, without leap seconds.
    package init(seconds: Int) {
        moment = Moment(seconds: seconds)
    }

    /// Reads any of the three forms that a server must accept; nil for anything else. The name of the weekday is not compared.
    package init?(_ field: String) {
        let words = field.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        guard let seconds = Self.preferred(words) ?? Self.ofRFC850(words) ?? Self.ofASCTime(words) else {
            return nil
        }
        self.init(seconds: seconds)
    }

    /// What the clock shows.
    static var now: HTTPDate { HTTPDate(seconds: time(nil)) }

    /// Seconds since 1970, without leap seconds.
    package var seconds: Int { moment.seconds }

    package static func < (left: HTTPDate, right: HTTPDate) -> Bool { left.moment < right.moment }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    package var description: String {
        let day = moment.day
        return "\(day.weekdayName.prefix(3)), \(padded(day.day)) \(day.monthName.prefix(3)) "
            + "\(padded(day.year, 4)) \(clock) GMT"
    }

    /// `06/Nov/1994:08:49:37 +0000`, as access logs have it.
    var logged: String {
        let day = moment.day
        return "\(padded(day.day))/\(day.monthName.prefix(3))/\(padded(day.year, 4)):\(clock) +0000"
    }

    private var clock: String {
        let second = moment.secondOfDay
        return [second / 3_600, second / 60 % 60, second % 60].map { padded($0) }.joined(separator: ":")
    }

    private func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension HTTPDate {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    private static func preferred(_ words: [String]) -> Int? {
        guard words.count == 6, words[5] == "GMT", words[3].count == 4 else { return nil }
        return seconds(year: words[3].number(ofDigits: 1...4), words[2], words[1], words[4])
    }

    /// `Sunday, 06-Nov-94 08:49:37 GMT`; years from 70 on are of the last century.
    private static func ofRFC850(_ words: [String]) -> Int? {
        guard words.count == 4, words[3] == "GMT" else { return nil }
        let date = words[1].split(separator: "-").map(String.init)
        guard date.count == 3, date[2].count == 2, let year = date[2].number(ofDigits: 1...4) else {
            return nil
        }
        return seconds(year: year < 70 ? 2000 + year : 1900 + year, date[1], date[0], words[2])
    }

    /// `Sun Nov  6 08:49:37 1994`
    private static func ofASCTime(_ words: [String]) -> Int? {
        guard words.count == 5, words[4].count == 4 else { return nil }
        return seconds(year: words[4].number(ofDigits: 1...4), words[1], words[2], words[3])
    }

    private static func seconds(year: Int?, _ month: String, _ day: String, _ clock: String) -> Int? {
        guard let year, let day = day.number(ofDigits: 1...4), let second = secondOfDay(clock),
            let date = (1...12).map({ PublicationTime.Day(year: year, month: $0, day: day) })
                .first(where: { $0.monthName.prefix(3) == month }),
            date.isPlausible
        else { return nil }
        return date.number * 86_400 + second
    }

    /// A leap second counts as the first of the next minute.
    private static func secondOfDay(_ clock: String) -> Int? {
        let parts = clock.split(separator: ":").map { $0.number(ofDigits: 1...4) }
        guard parts.count == 3, let hour = parts[0], hour < 24, let minute = parts[1], minute < 60,
            let second = parts[2], second <= 60
        else { return nil }
        return (hour * 60 + minute) * 60 + second
    }
}
