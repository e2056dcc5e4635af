package import NarrationModel

extension Moment {
    /// Such as `Tue, 05 Mar 2024 17:30:00 +0000` (RFC 2822, 3.3), in UTC.
    package var rfc2822: String {
        let second = secondOfDay
        return
            "\(day.weekdayName.prefix(3)), \(day.day.twoDigits) \(day.monthName.prefix(3)) \(day.fourDigitYear) "
            + "\((second / 3600).twoDigits):\((second / 60 % 60).twoDigits):\((second % 60).twoDigits) +0000"
    }
}

extension PublicationTime.Day {
    fileprivate var fourDigitYear: String {
        let digits = String(year)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
