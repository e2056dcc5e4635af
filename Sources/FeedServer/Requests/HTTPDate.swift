internal import Glibc

/// A time to the second, as HTTP writes it (RFC 9110, section 5.6.7).
package struct HTTPDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Seconds since 1970, without leap seconds.
    package let seconds: Int64

    static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

    package init(seconds: Int64) {
        self.seconds = seconds
    }

    /// Reads any of the three forms that a server must accept; nil for anything else. The name of the weekday is not compared.
    package init?(_ field: String) {
        let words = field.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
        guard let seconds = Self.preferred(words) ?? Self.ofRFC850(words) ?? Self.ofASCTime(words) else {
            return nil
        }
        self.seconds = seconds
    }

    package static func < (left: HTTPDate, right: HTTPDate) -> Bool { left.seconds < right.seconds }

    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    package var description: String {
        let parts = universalTime
        let day = "\(Self.days[Int(parts.tm_wday)]), \(padded(parts.tm_mday))"
        let month = Self.months[Int(parts.tm_mon)]
        return "\(day) \(month) \(parts.tm_year + 1900) \(clock(parts)) GMT"
    }

    /// `06/Nov/1994:08:49:37 +0000`, as access logs have it.
    var logged: String {
        let parts = universalTime
        let month = Self.months[Int(parts.tm_mon)]
        return "\(padded(parts.tm_mday))/\(month)/\(parts.tm_year + 1900):\(clock(parts)) +0000"
    }

    private var universalTime: tm {
        var time = time_t(seconds)
        var parts = tm()
        gmtime_r(&time, &parts)
        return parts
    }

    private func clock(_ parts: tm) -> String {
        [parts.tm_hour, parts.tm_min, parts.tm_sec].map(padded).joined(separator: ":")
    }

    private func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension HTTPDate {
    /// `Sun, 06 Nov 1994 08:49:37 GMT`
    private static func preferred(_ words: [String]) -> Int64? {
        guard words.count == 6, words[5] == "GMT", words[3].count == 4 else { return nil }
        return time(year: number(words[3]), words[2], words[1], words[4])
    }

    /// `Sunday, 06-Nov-94 08:49:37 GMT`; years from 70 on are of the last century.
    private static func ofRFC850(_ words: [String]) -> Int64? {
        guard words.count == 4, words[3] == "GMT" else { return nil }
        let date = words[1].split(separator: "-").map(String.init)
        guard date.count == 3, date[2].count == 2, let year = number(date[2]) else { return nil }
        return time(year: year < 70 ? 2000 + year : 1900 + year, date[1], date[0], words[2])
    }

    /// `Sun Nov  6 08:49:37 1994`
    private static func ofASCTime(_ words: [String]) -> Int64? {
        guard words.count == 5, words[4].count == 4 else { return nil }
        return time(year: number(words[4]), words[1], words[2], words[3])
    }

    private static func time(year: Int32?, _ month: String, _ day: String, _ clock: String) -> Int64? {
        let clock = clock.split(separator: ":").map(String.init)
        guard let year, let month = months.firstIndex(of: month), let day = number(day),
            (1...31).contains(day), clock.count == 3, let hour = number(clock[0]), hour < 24,
            let minute = number(clock[1]), minute < 60, let second = number(clock[2]), second <= 60
        else { return nil }
        var parts = tm()
        parts.tm_year = year - 1900
        parts.tm_mon = Int32(month)
        parts.tm_mday = day
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (hour, minute, second)
        return Int64(timegm(&parts))
    }

    private static func number(_ digits: String) -> Int32? {
        guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.utf8.count <= 4 else {
            return nil
        }
        return Int32(digits)
    }
}
