/// A moment to the second in UTC.
package struct Moment: Hashable, Comparable, Sendable, Codable {
    /// Seconds since the beginning of 1970.
    package let seconds: Int

    package init(seconds: Int) {
        self.seconds = seconds
    }

    /// The moment that `time` names: midnight when it has no time of day, in UTC when it has no zone; nil without a
    /// day that can be.
    package init?(_ time: PublicationTime) {
        guard let day = time.day, day.isPlausible else { return nil }
        let clock = time.time.map { $0.hour * 60 + $0.minute } ?? 0
        seconds = (day.number * 1440 + clock - (time.zone ?? 0)) * 60
    }

    package init(from decoder: any Decoder) throws {
        seconds = try decoder.singleValueContainer().decode(Int.self)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }

    package static func < (left: Moment, right: Moment) -> Bool { left.seconds < right.seconds }

    /// The moment so many seconds later.
    package func adding(_ seconds: Int) -> Moment { Moment(seconds: self.seconds + seconds) }

    /// The day in UTC.
    package var day: PublicationTime.Day { PublicationTime.Day(number: dayNumber) }

    /// Seconds since midnight in UTC, 0 to 86,399.
    package var secondOfDay: Int { seconds - dayNumber * 86_400 }

    private var dayNumber: Int { (seconds - (seconds % 86_400 + 86_400) % 86_400) / 86_400 }

    /// Such as `2024-03-05T17:30:00Z` (RFC 3339, and `dcterms:modified` of EPUB 3.3, 5.5.4).
    package var iso8601: String {
        let minute = secondOfDay / 60
        let time = PublicationTime(day: day, time: .init(hour: minute / 60, minute: minute % 60))
        let second = secondOfDay % 60
        return time.iso8601 + (second < 10 ? ":0" : ":") + "\(second)Z"
    }
}
