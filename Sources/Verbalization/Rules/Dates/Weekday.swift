import NarrationModel

/// Reads the short form of a single day of the week beside a date or a time.
///
///     Sat 10 Sep        Saturday the tenth of September
///     Sun. at 8 p.m.    Sunday at eight P.M.
///
/// A comma behind the day stays a pause. Leaves alone "sat", "sun" and "wed" as words, days joined by a dash, which
/// `weekday-range` reads, and short forms with a stop that stand elsewhere, which `abbreviation` reads.
struct Weekday: WordTriggered {
    let id: RuleID = "weekday"
    let summary = "shortened days of the week beside a date or time: Sat 10 Sep, Sun. at 8 p.m."
    let trigger: RuleTrigger = .words
    let words = Set(short.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.shape != .lower, let day = Self.short[lexeme.key] else {
            return nil
        }
        let end = sentence.behindStop(index + 1)
        let hasTime = end > index + 1 && lexeme.shape == .capitalized && isTimed(end, in: sentence)
        guard hasTime || isDate(end, in: sentence) else { return nil }
        let hasComma = sentence.isMark(",", at: end, glued: true)
        var token = DraftToken(day, for: index..<end)
        if hasComma { token.mark = .comma }
        return Reading(end: hasComma ? end + 1 : end, tokens: [token])
    }

    /// Whether a day and month stand at `index`.
    private func isDate(_ index: Int, in sentence: WrittenSentence) -> Bool {
        let start = sentence.isMark(",", at: index, glued: true) ? index + 1 : index
        if let month = sentence[start], month.shape == .capitalized, Month.numbers[month.key] != nil {
            return true
        }
        guard let day = DayOfMonth(at: start, in: sentence) else { return false }
        return day.end > start + 1 || sentence[day.end].map { Month.numbers[$0.key] != nil } ?? false
    }

    /// Whether a number, a time of day or another day follows the stop.
    private func isTimed(_ index: Int, in sentence: WrittenSentence) -> Bool {
        let start = sentence.isMark(",", at: index) ? index + 1 : index
        guard let next = sentence[start] else { return false }
        if next.kind == .digits { return true }
        let second = ["and", "at", "or", "to"].contains(next.key) ? sentence[start + 1] : nil
        return ["morning", "night", "afternoon", "evening"].contains(next.key) || second?.kind == .digits
            || second.map { Self.short[$0.key] != nil } ?? false
    }

    /// The days by their short forms.
    static let short = [
        "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
        "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday",
        "sun": "Sunday",
    ]

    /// The days by their short forms and by their names in small letters.
    static let names = short.merging(short.values.map { ($0.lowercased(), $0) }) { first, _ in first }
}
