import NarrationModel

/// A moment to the minute in UTC, made of what a page says without asking a clock.
struct UniversalTime: Hashable, Comparable {
    /// Minutes since the beginning of 1970.
    let minutes: Int

    init(minutes: Int) {
        self.minutes = minutes
    }

    /// The moment that `time` names: midnight when it has no time of day, in UTC when it has no zone; nil without a
    /// day that can be.
    init?(_ time: PublicationTime) {
        guard let day = time.day, day.isPlausible else { return nil }
        let clock = time.time.map { $0.hour * 60 + $0.minute } ?? 0
        minutes = day.number * 1440 + clock - (time.zone ?? 0)
    }

    static func < (left: UniversalTime, right: UniversalTime) -> Bool { left.minutes < right.minutes }

    /// Such as `2024-03-05T17:30:00Z`, as `dcterms:modified` must be written (EPUB 3.3, 5.5.4).
    var text: String {
        let days = Int((Double(minutes) / 1440).rounded(.down))
        let clock = minutes - days * 1440
        let time = PublicationTime(
            day: PublicationTime.Day(number: days), time: .init(hour: clock / 60, minute: clock % 60))
        return time.iso8601 + ":00Z"
    }
}
