import NarrationModel

/// Reads shortened days of the week beside a date, and the dash between two days or two months.
///
///     Sat 10 Sep      Saturday the tenth of September
///     Mon-Fri         Monday to Friday
///
/// Leaves alone "sat", "sun" and "wed" as words, and days of the week that stand elsewhere.
struct Weekday: WordTriggered {
    let id: RuleID = "weekday"
    let summary = "shortened days of the week and spans of days and months: Sat 10 Sep, Mon-Fri, Oct–Dec"
    let trigger: RuleTrigger = .words
    let words = Set(Weekday.names.keys).union(Month.numbers.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.shape != .lower,
            let (name, end) = name(at: index, in: sentence)
        else { return nil }
        if let span = span(from: index, name, end, in: sentence) { return span }
        guard let day = Self.names[lexeme.key], day.lowercased() != lexeme.key, isDate(end, in: sentence)
        else { return nil }
        let hasComma = sentence.isMark(",", at: end, glued: true)
        var token = DraftToken(day, for: index..<end)
        if hasComma { token.mark = .comma }
        return Reading(end: hasComma ? end + 1 : end, tokens: [token])
    }

    /// The day or month at `index` in full, and the index behind it and its stop.
    private func name(at index: Int, in sentence: WrittenSentence) -> (name: String, end: Int)? {
        guard let lexeme = sentence[index], lexeme.kind == .letters else { return nil }
        let name = Self.names[lexeme.key] ?? Month.numbers[lexeme.key].map { Month.names[$0 - 1] }
        guard let name else { return nil }
        return (name, name.utf8.count == lexeme.text.utf8.count ? index + 1 : sentence.behindStop(index + 1))
    }

    private func span(from index: Int, _ first: String, _ end: Int, in sentence: WrittenSentence) -> Reading?
    {
        guard let dash = sentence[end], ["-", "–"].contains(dash.mark),
            dash.isGlued == sentence.isGlued(end + 1),
            let next = sentence[end + 1], next.shape != .lower,
            let (second, last) = name(at: end + 1, in: sentence),
            (Self.names[next.key] == nil) == (sentence[index].map { Self.names[$0.key] == nil })
        else { return nil }
        var tokens = [DraftToken(first, for: index..<end), DraftToken("to", for: end..<end + 1)]
        tokens.append(DraftToken(second, for: end + 1..<last))
        return Reading(end: last, tokens: tokens)
    }

    private func isDate(_ index: Int, in sentence: WrittenSentence) -> Bool {
        let start = sentence.isMark(",", at: index, glued: true) ? index + 1 : index
        if let month = sentence[start], month.shape == .capitalized, Month.numbers[month.key] != nil {
            return true
        }
        guard let day = DayOfMonth(at: start, in: sentence) else { return false }
        return day.end > start + 1 || sentence[day.end].map { Month.numbers[$0.key] != nil } ?? false
    }

    static let names = [
        "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday", "thursday": "Thursday",
        "friday": "Friday",
        "saturday": "Saturday", "sunday": "Sunday", "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday",
        "wed": "Wednesday", "weds": "Wednesday", "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday",
        "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
    ]
}
