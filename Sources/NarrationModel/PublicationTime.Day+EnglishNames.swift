extension PublicationTime.Day {
    /// The day of the week in English, such as `Thursday`.
    package var weekdayName: String {
        // The first day of 1970 was a Thursday.
        Self.weekdayNames[((number + 4) % 7 + 7) % 7]
    }

    /// The month in English, such as `November`; that of a month number that no calendar has is some other.
    package var monthName: String { Self.monthNames[((month - 1) % 12 + 12) % 12] }

    /// The days of the week from Sunday on.
    package static let weekdayNames = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]

    /// The months from January on.
    package static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
