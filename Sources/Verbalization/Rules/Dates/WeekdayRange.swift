import NarrationModel

/// Reads the dash between two days of the week or two months, and says their short forms in full.
///
///     Mon.-Fri.    Monday to Friday
///     Oct–Dec      October to December
///
/// A slash between two short days is "and" (`Sat/Sun`). Leaves alone single days and months, and a day beside a month.
struct WeekdayRange: WordTriggered {
    let id: RuleID = "weekday-range"
    let summary = "spans of days of the week and of months: Mon.-Fri., Oct–Dec, Sat/Sun"
    let trigger: RuleTrigger = .words
    let words = Set(Weekday.names.keys).union(Month.numbers.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let first = name(at: index, in: sentence), let join = sentence[first.end],
            ["-", "–", "/"].contains(join.mark), join.isGlued == sentence.isGlued(first.end + 1),
            let last = name(at: first.end + 1, in: sentence), last.isDay == first.isDay,
            join.mark != "/" || join.isGlued && first.isDay
        else { return nil }
        let link = DraftToken(join.mark == "/" ? "and" : "to", for: first.end..<first.end + 1)
        let upper = DraftToken(last.name, for: first.end + 1..<last.end)
        return Reading(end: last.end, tokens: [DraftToken(first.name, for: index..<first.end), link, upper])
    }

    /// The day or month at `index` in full, and the index behind it and the stop of a short form.
    private func name(
        at index: Int, in sentence: WrittenSentence
    ) -> (name: String, end: Int, isDay: Bool)? {
        guard let lexeme = sentence[index], lexeme.kind == .letters, lexeme.shape != .lower else {
            return nil
        }
        let day = Weekday.names[lexeme.key]
        guard let name = day ?? Month.numbers[lexeme.key].map({ Month.names[$0 - 1] }) else { return nil }
        let isFull = name.utf8.count == lexeme.text.utf8.count
        return (name, isFull ? index + 1 : sentence.behindStop(index + 1), day != nil)
    }
}
