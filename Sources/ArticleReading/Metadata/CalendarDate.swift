import NarrationModel

/// A date in one of the usual forms, with or without a year, at the start of some tokens.
///
/// `10 September 2022`, `September 10, 2022`, `Sept. 10`, `10th Sept 2022`, `2022-09-10`, `10.09.2022`,
/// `10-09-2022`, `25/12/2022`. Of dates with slashes only those are understood that have one meaning: `03/04/2022` stays a
/// date whose day is not known.
struct CalendarDate {
    /// How many tokens the date takes up.
    let length: Int

    /// The day, or nil when the text leaves the year or the order open.
    let day: PublicationTime.Day?

    init?(_ tokens: ArraySlice<Token>) {
        let terms = tokens.prefix(3).map(\.term)
        guard let first = terms.first else { return nil }
        if let day = Self.numeric(first) {
            self.init(length: 1, day: day)
        } else if terms.count > 1, let month = CalendarWords.month(first), let day = Self.ordinal(terms[1]) {
            self.init(month: month, day: day, year: terms.dropFirst(2).first)
        } else if terms.count > 1, let day = Self.ordinal(first), let month = CalendarWords.month(terms[1]) {
            self.init(month: month, day: day, year: terms.dropFirst(2).first)
        } else {
            return nil
        }
    }

    private init(length: Int, day: PublicationTime.Day?) {
        self.length = length
        self.day = day
    }

    private init(month: Int, day: Int, year: String?) {
        let number = year.flatMap(Self.year)
        self.init(
            length: number == nil ? 2 : 3,
            day: number.flatMap { Self.day($0, month, day) })
    }

    /// A day of the month, with or without the ending of an ordinal.
    private static func ordinal(_ term: String) -> Int? {
        let digits = term.prefix { $0.isASCII && $0.isNumber }
        guard ["", "st", "nd", "rd", "th"].contains(term.dropFirst(digits.count)) else { return nil }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    /// A year, also one that the next date follows without a space: `2016september`.
    private static func year(_ term: String) -> Int? {
        if term.utf8.count > 6, CalendarWords.month(String(term.dropFirst(4))) != nil {
            return year(String(term.prefix(4)))
        }
        guard term.utf8.count == 4, let year = Int(term), (1600...2999).contains(year) else { return nil }
        return year
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> PublicationTime.Day? {
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        return PublicationTime.Day(year: year, month: month, day: day)
    }

    /// A date in figures: an outer nil when `term` is none, an inner nil when its meaning is open.
    private static func numeric(_ term: String) -> PublicationTime.Day?? {
        guard term.utf8.count <= 10, let sign = term.first(where: { "-/.".contains($0) }) else { return nil }
        let parts = term.split(separator: sign, omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else {
            return nil
        }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if year(String(parts[0])) != nil, let day = day(numbers[0], numbers[1], numbers[2]) {
            return .some(day)
        }
        guard year(String(parts[2])) != nil else { return nil }
        return dayAndMonth(numbers, inOrder: sign != "/")
    }

    private static func dayAndMonth(_ numbers: [Int], inOrder: Bool) -> PublicationTime.Day?? {
        let (first, second, year) = (numbers[0], numbers[1], numbers[2])
        if inOrder || first > 12 { return day(year, second, first).map { .some($0) } }
        if second > 12 { return day(year, first, second).map { .some($0) } }
        if first == second { return day(year, first, second).map { .some($0) } }
        return day(year, first, second) == nil ? nil : .some(nil)
    }
}
