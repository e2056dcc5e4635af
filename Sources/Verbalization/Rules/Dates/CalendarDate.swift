import NarrationModel

/// Reads a day of a month, with or without its year, and shortened months.
///
///     Sept. 8, 2022        September eighth, twenty twenty-two
///     10 September 2022    the tenth of September twenty twenty-two
///
/// Voices for British English say "September the eighth". A month alone is said in full (`in Sept.`). Leaves alone
/// "May" and "March" without a day, and the numbers of other things (`May 10,000 people`).
struct CalendarDate: WordTriggered {
    let id: RuleID = "calendar-date"
    let summary = "days of a month with or without a year"
    let trigger: RuleTrigger = [.digits, .words]
    let words = Set(Month.numbers.keys)

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        sentence[index]?.kind == .digits
            ? dayFirst(at: index, in: sentence) : monthFirst(at: index, in: sentence)
    }

    private func monthFirst(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let month = month(at: index, in: sentence) else { return nil }
        let name = DraftToken(month.name, for: index..<month.end)
        guard let day = DayOfMonth(at: month.end, in: sentence) else {
            return month.isCertain || YearFigures(at: month.end, in: sentence) != nil
                ? Reading(end: month.end, tokens: [name]) : nil
        }
        let article = sentence.style.saysDayFirst ? ["the"] : []
        var tokens = (article + [day.ordinal]).map { DraftToken($0, for: month.end..<day.end) }
        guard let last = lastDay(behind: day.end, in: sentence) else {
            return withYear(behind: day.end, [name] + tokens, in: sentence)
        }
        tokens += (["to"] + article + [last.ordinal]).map { DraftToken($0, for: day.end..<last.end) }
        return withYear(behind: last.end, [name] + tokens, in: sentence)
    }

    private func dayFirst(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let day = DayOfMonth(at: index, in: sentence) else { return nil }
        let last = lastDay(behind: day.end, in: sentence)
        let end = last?.end ?? day.end
        let of = sentence.letters(end) == "of" ? end + 1 : end
        guard sentence[of]?.kind == .letters, let month = month(at: of, in: sentence),
            sentence[of]?.shape != .lower || !Month.ambiguous.contains(sentence[of]?.key ?? "")
        else { return nil }
        let hasArticle = sentence[index - 1]?.key == "the"
        var tokens = (hasArticle ? [] : ["the"]).map { DraftToken($0, for: index..<day.end) }
        tokens.append(DraftToken(day.ordinal, for: index..<day.end))
        if let last { tokens += ["to", "the", last.ordinal].map { DraftToken($0, for: day.end..<last.end) } }
        tokens.append(DraftToken("of", for: of == end ? index..<of : end..<of))
        tokens.append(DraftToken(month.name, for: of..<month.end))
        return withYear(behind: month.end, tokens, in: sentence)
    }

    /// The second day of a range: `Sept. 8-10`.
    private func lastDay(behind index: Int, in sentence: WrittenSentence) -> DayOfMonth? {
        guard let dash = sentence[index], dash.isGlued, sentence.isGlued(index + 1),
            ["-", "–"].contains(dash.mark)
        else { return nil }
        return DayOfMonth(at: index + 1, in: sentence)
    }

    private func withYear(behind index: Int, _ tokens: [DraftToken], in sentence: WrittenSentence) -> Reading
    {
        let comma = sentence.isMark(",", at: index, glued: true)
        guard let year = YearFigures(at: comma ? index + 1 : index, in: sentence) else {
            return Reading(end: index, tokens: tokens)
        }
        var tokens = tokens
        if comma { tokens[tokens.count - 1].mark = .comma }
        tokens += sentence.style.numbers.year(year.value).map {
            DraftToken($0, for: year.index..<year.index + 1)
        }
        return Reading(end: year.index + 1, tokens: tokens)
    }

    private func month(at index: Int, in sentence: WrittenSentence) -> (
        name: String, end: Int, isCertain: Bool
    )? {
        guard let lexeme = sentence[index], let number = Month.numbers[lexeme.key] else { return nil }
        let name = Month.names[number - 1]
        let isFull = lexeme.key == name.lowercased()
        let hasStop = !isFull && sentence.isMark(".", at: index + 1, glued: true)
        let isCertain = lexeme.shape != .lower && !isFull && (hasStop || lexeme.key == "sept")
        return (name, hasStop ? index + 2 : index + 1, isCertain)
    }
}
