import NarrationModel

/// Reads dates in figures: year first, or with slashes or points in the order of the voice's country.
///
///     2022-09-10     September tenth, twenty twenty-two
///     10/11/2022     October eleventh, twenty twenty-two
///
/// Voices for British English read the second as "the tenth of November"; with points the day always comes first.
/// Leaves alone figures that make no date, versions (`1.2.3`) and two numbers with a slash.
struct NumericDate: ReadingRule {
    let id: RuleID = "numeric-date"
    let summary = "dates in figures: 2022-09-10, 10/11/2022"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let first = sentence.digits(index), let mark = sentence[index + 1]?.mark,
            sentence.isMark(mark, at: index + 3, glued: true), sentence.isGlued(index + 1),
            let second = sentence.digits(index + 2, glued: true),
            let third = sentence.digits(index + 4, glued: true),
            let date = date(first, second, third, mark: mark, style: sentence.style)
        else { return nil }
        return Reading(words(date, style: sentence.style), for: index..<index + 5)
    }

    private typealias Date = (year: Int, month: Int, day: Int)

    private func date(
        _ first: String, _ second: String, _ third: String, mark: Unicode.Scalar, style: VerbalStyle
    ) -> Date? {
        guard let a = Int(first), let b = Int(second), let c = Int(third), second.utf8.count < 3 else {
            return nil
        }
        let candidate: Date
        switch (mark, first.utf8.count, third.utf8.count) {
        case ("-", 4, 1...2), ("/", 4, 1...2): candidate = (a, b, c)
        case (".", 1...2, 4): candidate = (c, b, a)
        case ("/", 1...2, 4), ("-", 1...2, 4):
            let dayFirst = style.saysDayFirst && b <= 12 || a > 12
            candidate = dayFirst ? (c, b, a) : (c, a, b)
        default: return nil
        }
        let isDate = (1...12).contains(candidate.month) && (1...31).contains(candidate.day)
        return isDate && (1000...2999).contains(candidate.year) ? candidate : nil
    }

    private func words(_ date: Date, style: VerbalStyle) -> [String] {
        let month = Month.names[date.month - 1]
        let day = style.numbers.ordinal(String(date.day))
        let head = style.saysDayFirst ? ["the"] + day + ["of", month] : [month] + day
        return head + style.numbers.year(date.year)
    }
}
