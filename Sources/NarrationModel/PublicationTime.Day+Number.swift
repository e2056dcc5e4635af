extension PublicationTime.Day {
    /// Whether a calendar can have the day.
    package var isPlausible: Bool {
        (1...9998).contains(year) && (1...12).contains(month) && (1...31).contains(day)
            && PublicationTime.Day(number: number) == self
    }

    /// Days since 1970-01-01. Years are counted from March here, so that a leap day comes last.
    package var number: Int {
        let years = month > 2 ? year : year - 1
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        return years * 365 + years / 4 - years / 100 + years / 400 + dayOfYear - Self.epoch
    }

    /// The day `number` days after 1970-01-01; from year 1 on.
    package init(number: Int) {
        let days = number + Self.epoch
        let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// Days from 1 March of year 0 to 1970-01-01.
    private static let epoch = 719_468
}
