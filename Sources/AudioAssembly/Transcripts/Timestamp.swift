/// Times as the formats of subtitles and chapter lists write them, from milliseconds.
enum Timestamp {
    /// `HH:MM:SS`, with more digits for the hours when they need them; a part of a second does not count.
    static func clock(_ milliseconds: Int) -> String {
        let seconds = milliseconds / 1000
        return [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, to: 2) }
            .joined(separator: ":")
    }

    /// `HH:MM:SS.mmm`, with `separator` before the thousandths.
    static func thousandths(_ milliseconds: Int, separator: String = ".") -> String {
        clock(milliseconds) + separator + padded(milliseconds % 1000, to: 3)
    }

    /// `MM:SS.cc`, with more digits for the minutes when they need them.
    static func hundredths(_ milliseconds: Int) -> String {
        minutes(milliseconds) + "." + padded(milliseconds / 10 % 100, to: 2)
    }

    /// `MM:SS`, with more digits for the minutes when they need them.
    static func minutes(_ milliseconds: Int) -> String {
        padded(milliseconds / 60_000, to: 2) + ":" + padded(milliseconds / 1000 % 60, to: 2)
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
