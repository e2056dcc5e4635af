import NarrationModel

/// Says short weekdays that a dash, a comma or a time shows to be days.
///
///     Mon.-Fri.         Monday to Friday
///     Sat., Nov. 4      Saturday, November fourth
///
/// Leaves alone "sat" and "Sun" as words, and weekdays with a stop alone, which ``Abbreviation`` reads.
struct WeekdayRange: WordTriggered {
    let id: RuleID = "weekday-range"
    let summary = "ranges of short weekdays, and Sat. and Sun.: Mon.-Fri."
    let trigger: RuleTrigger = .words
    let words = Set(days.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let (day, end) = day(at: index, in: sentence) else { return nil }
        let first = DraftToken(day, for: index..<end)
        if let dash = sentence[end]?.mark, ["-", "–", "/"].contains(dash),
            let (last, close) = self.day(at: end + 1, in: sentence)
        {
            let link = DraftToken(dash == "/" ? "and" : "to", for: end..<end + 1)
            return Reading(end: close, tokens: [first, link, DraftToken(last, for: end + 1..<close)])
        }
        guard end > index + 1, ["sat", "sun"].contains(sentence[index]?.key ?? ""), isDay(end, in: sentence)
        else { return nil }
        return Reading(end: end, tokens: [first])
    }

    private func day(at index: Int, in sentence: WrittenSentence) -> (name: String, end: Int)? {
        guard let lexeme = sentence[index], lexeme.shape == .capitalized, let day = Self.days[lexeme.key]
        else {
            return nil
        }
        return (day, sentence.behindStop(index + 1))
    }

    /// Whether a date, a time or another day follows.
    private func isDay(_ index: Int, in sentence: WrittenSentence) -> Bool {
        let start = sentence.isMark(",", at: index) ? index + 1 : index
        guard let next = sentence[start] else { return false }
        if next.kind == .digits || Month.numbers[next.key] != nil { return true }
        let second = ["and", "at", "or", "to"].contains(next.key) ? sentence[start + 1] : nil
        return ["morning", "night", "afternoon", "evening"].contains(next.key) || second?.kind == .digits
            || second.map { Self.days[$0.key] != nil } ?? false
    }

    private static let days = [
        "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday", "wed": "Wednesday", "weds": "Wednesday",
        "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday",
        "sun": "Sunday",
    ]
}
