import NarrationModel

/// Reads dates in figures: year first, or with slashes or points in the order of the voice's country.
///
///     2022-09-10     September tenth, twenty twenty-two
///     on 10/11       on October eleventh
///
/// Voices for British English read the second as "the tenth of November"; with points the day always comes first.
/// Day and month alone need "on" or a like word before them. Leaves alone figures that make no date, versions (`1.2.3`),
/// and dates that are names (`9/11`).
struct NumericDate: ReadingRule {
    let id: RuleID = "numeric-date"
    let summary = "dates in figures: 2022-09-10, 10/11/2022"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let first = sentence.digits(index) else { return nil }
        if let compact = compact(first, at: index, in: sentence) { return compact }
        guard let mark = sentence[index + 1]?.mark, sentence.isGlued(index + 1),
            let second = sentence.digits(index + 2, glued: true)
        else { return nil }
        guard sentence.isMark(mark, at: index + 3, glued: true),
            let third = sentence.digits(index + 4, glued: true),
            !sentence.isMark(mark, at: index + 5, glued: true)
        else { return withoutYear(first, second, at: index, in: sentence) }
        guard let date = date(first, second, third, mark: mark, style: sentence.style) else { return nil }
        return Reading(words(date, style: sentence.style), for: index..<index + 5)
    }

    private typealias Date = (year: Int, month: Int, day: Int)

    private func date(
        _ first: String, _ second: String, _ third: String, mark: Unicode.Scalar, style: VerbalStyle
    ) -> Date? {
        guard let a = Int(first), let b = Int(second), let c = Int(third), second.utf8.count < 3 else {
            return nil
        }
        let dayFirst = style.saysDayFirst && b <= 12 || a > 12
        switch (mark, first.utf8.count, third.utf8.count) {
        case ("-", 4, 1...2), ("/", 4, 1...2), (".", 4, 2): return valid((a, b, c))
        case (".", 1...2, 4): return valid((c, b, a))
        case (".", 2, 2):
            return [first, second].contains { $0.hasPrefix("0") } ? valid((century(c), b, a)) : nil
        case ("/", 1...2, 4), ("-", 1...2, 4): return valid(dayFirst ? (c, b, a) : (c, a, b))
        case ("/", 1...2, 2): return valid(dayFirst ? (century(c), b, a) : (century(c), a, b))
        default: return nil
        }
    }

    /// The year that two figures mean: 1950 to 2049.
    private func century(_ year: Int) -> Int { year < 50 ? 2000 + year : 1900 + year }

    private func valid(_ date: Date) -> Date? {
        let isDate = (1...12).contains(date.month) && (1...31).contains(date.day)
        return isDate && (1000...2999).contains(date.year) ? date : nil
    }

    /// `20220910`.
    private func compact(_ digits: String, at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard digits.utf8.count == 8, let value = Int(digits), (1900...2099).contains(value / 10000),
            sentence[index + 1]?.isGlued != true || sentence[index + 1]?.kind == .mark,
            !sentence.isGlued(index),
            let date = valid((value / 10000, value / 100 % 100, value % 100))
        else { return nil }
        return Reading(words(date, style: sentence.style), for: index..<index + 1)
    }

    private func withoutYear(_ first: String, _ second: String, at index: Int, in sentence: WrittenSentence)
        -> Reading?
    {
        guard sentence.isMark("/", at: index + 1), let a = Int(first), let b = Int(second), (a, b) != (9, 11),
            (a, b) != (7, 7),
            first.utf8.count < 3, second.utf8.count < 3, case let before = sentence[index - 1],
            Self.introductions.contains(before?.key ?? "") || Weekday.names[before?.key ?? ""] != nil
                || Self.limits.contains(before?.key ?? "") && b > 16 && b != 32
                || isPlainDate(a, b, style: sentence.style),
            !["-", "/", "%"].contains(sentence[index + 3]?.mark),
            sentence[index + 3]?.isGlued != true || sentence[index + 3]?.kind == .mark
        else { return nil }
        let dayFirst = sentence.style.saysDayFirst && b <= 12 || a > 12
        guard let date = valid(dayFirst ? (2000, b, a) : (2000, a, b)) else { return nil }
        return Reading(head(date, style: sentence.style), for: index..<index + 3)
    }

    /// Whether the figures are a day rather than any usual fraction: `12/31`, in Britain `31/12`.
    private func isPlainDate(_ first: Int, _ second: Int, style: VerbalStyle) -> Bool {
        let (month, day) = style.saysDayFirst ? (second, first) : (first, second)
        return (2...12).contains(month) && (17...31).contains(day) && ![20, 24, 25, 30].contains(day)
            && (month, day) != (7, 22)
    }

    private func words(_ date: Date, style: VerbalStyle) -> [String] {
        head(date, style: style) + style.numbers.year(date.year)
    }

    private func head(_ date: Date, style: VerbalStyle) -> [String] {
        let month = Month.names[date.month - 1]
        let day = style.numbers.ordinal(String(date.day))
        return style.saysDayFirst ? ["the"] + day + ["of", month] : [month] + day
    }

    /// Words before a day as well as before a fraction: only a day is as large as 17.
    private static let limits: Set<String> = ["by", "before", "after", "from", "through", "thru", "starting"]
    private static let introductions: Set<String> = ["on", "until", "dated", "since"]
}
