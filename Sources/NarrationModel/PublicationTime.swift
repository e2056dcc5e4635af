/// When an article was published, as far as the page says: a date, a time of day, or both.
package struct PublicationTime: Hashable, Sendable {
    /// A day in the Gregorian calendar.
    package struct Day: Hashable, Sendable {
        package let year: Int
        package let month: Int
        package let day: Int

        package init(year: Int, month: Int, day: Int) {
            self.year = year
            self.month = month
            self.day = day
        }
    }

    /// A time on a 24-hour clock, in the page's own zone.
    package struct TimeOfDay: Hashable, Sendable {
        package let hour: Int
        package let minute: Int

        package init(hour: Int, minute: Int) {
            self.hour = hour
            self.minute = minute
        }
    }

    package var day: Day?
    package var time: TimeOfDay?

    package init(day: Day? = nil, time: TimeOfDay? = nil) {
        self.day = day
        self.time = time
    }

    /// The parts that are known in ISO 8601: `2022-09-10T18:44`, `2022-09-10` or `T11:16`, without a zone.
    package var iso8601: String {
        let date = day.map { "\(Self.pad($0.year, 4))-\(Self.pad($0.month, 2))-\(Self.pad($0.day, 2))" } ?? ""
        let clock = time.map { "T\(Self.pad($0.hour, 2)):\(Self.pad($0.minute, 2))" } ?? ""
        return date + clock
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
