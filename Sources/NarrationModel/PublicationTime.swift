/// When an article was published, as far as the page says: a date, a time of day, or both.
package struct PublicationTime: Hashable, Sendable, Codable {
    /// A day in the Gregorian calendar.
    package struct Day: Hashable, Sendable, Codable {
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
    package struct TimeOfDay: Hashable, Sendable, Codable {
        package let hour: Int
        package let minute: Int

        package init(hour: Int, minute: Int) {
            self.hour = hour
            self.minute = minute
        }
    }

    package var day: Day?
    package var time: TimeOfDay?

    /// How many minutes the page's zone is east of UTC; nil when the page gives none in figures.
    package var zone: Int?

    package init(day: Day? = nil, time: TimeOfDay? = nil, zone: Int? = nil) {
        self.day = day
        self.time = time
        self.zone = zone
    }

    /// The parts that are known in ISO 8601: `2022-09-10T18:44+03:00`, `2022-09-10T18:44`, `2022-09-10` or `T11:16`.
    package var iso8601: String {
        let date = day.map { "\(Self.pad($0.year, 4))-\(Self.pad($0.month, 2))-\(Self.pad($0.day, 2))" } ?? ""
        guard let time else { return date }
        return date + "T\(Self.pad(time.hour, 2)):\(Self.pad(time.minute, 2))" + (zone.map(Self.offset) ?? "")
    }

    private static func offset(_ zone: Int) -> String {
        guard zone != 0 else { return "Z" }
        return (zone < 0 ? "-" : "+") + pad(abs(zone) / 60, 2) + ":" + pad(abs(zone) % 60, 2)
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
