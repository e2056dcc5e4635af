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
        let hyphen = sentence.isMark("-", at: month.end, glued: true) && sentence.isGlued(month.end + 1)
        guard let day = DayOfMonth(at: hyphen ? month.end + 1 : month.end, in: sentence) else {
            return month.isCertain || YearFigures(at: month.end, in: sentence) != nil
                ? Reading(end: month.end, tokens: [name]) : nil
        }
        let article = sentence.style.saysDayFirst ? ["the"] : []
        var tokens = (article + [day.ordinal]).map { DraftToken($0, for: month.end..<day.end) }
        guard let last = lastDay(behind: day.end, in: sentence) else {
            return withYear(behind: day.end, [name] + tokens, in: sentence)
        }
        tokens += ([last.join] + article + [last.day.ordinal]).map {
            DraftToken($0, for: day.end..<last.day.end)
        }
        return withYear(behind: last.day.end, [name] + tokens, in: sentence)
    }

    private func dayFirst(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let day = DayOfMonth(at: index, in: sentence) else { return nil }
        let last = lastDay(behind: day.end, beforeMonth: true, in: sentence)
        let end = last?.day.end ?? day.end
        let hyphen = sentence.isMark("-", at: end, glued: true) && sentence.isGlued(end + 1)
        let of = hyphen || sentence.letters(end) == "of" ? end + 1 : end
        guard sentence[of]?.kind == .letters, let month = month(at: of, in: sentence),
            sentence[of]?.shape != .lower || sentence.letters(end) == "of"
                || !["may", "march", "mar"].contains(sentence[of]?.text ?? "")
        else { return nil }
        let hasArticle = sentence[index - 1]?.key == "the"
        var tokens = (hasArticle ? [] : ["the"]).map { DraftToken($0, for: index..<day.end) }
        tokens.append(DraftToken(day.ordinal, for: index..<day.end))
        if let last {
            tokens += [last.join, "the", last.day.ordinal].map { DraftToken($0, for: day.end..<last.day.end) }
        }
        tokens.append(DraftToken("of", for: of == end ? index..<of : end..<of))
        tokens.append(DraftToken(month.name, for: of..<month.end))
        return withYear(behind: month.end, tokens, in: sentence)
    }

    /// The second day of a range or pair: `Sept. 8-10`, `8 and 9 September`.
    private func lastDay(
        behind index: Int, beforeMonth: Bool = false, in sentence: WrittenSentence
    ) -> (join: String, day: DayOfMonth)? {
        guard let join = sentence[index], let day = DayOfMonth(at: index + 1, in: sentence) else {
            return nil
        }
        if ["-", "–"].contains(join.mark) {
            guard join.isGlued == sentence.isGlued(index + 1), !continues(day.end, in: sentence) else {
                return nil
            }
            return ("to", day)
        }
        guard ["to", "and", "or"].contains(join.text) else { return nil }
        let isDay = beforeMonth ? month(at: day.end, in: sentence) != nil : !counts(day.end, in: sentence)
        return isDay ? (join.text, day) : nil
    }

    /// Whether the figures go on behind a hyphen, as in `Jan-15-2020`.
    private func continues(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.isMark("-", at: index, glued: true) && sentence.digits(index + 1, glued: true) != nil
    }

    /// Whether the number before `index` counts what follows: `May 5 and 10 people`.
    private func counts(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.kind == .letters else { return false }
        return next.shape == .lower && !NounPhrase.isFunctionWord(next.text) || Month.numbers[next.key] != nil
    }

    private func withYear(behind index: Int, _ tokens: [DraftToken], in sentence: WrittenSentence) -> Reading
    {
        let comma = sentence.isMark(",", at: index, glued: true)
        let hyphen = sentence.isMark("-", at: index, glued: true) && sentence.isGlued(index + 1)
        guard let (words, year) = year(at: comma || hyphen ? index + 1 : index, isSure: comma, in: sentence)
        else {
            return Reading(end: index, tokens: tokens)
        }
        var tokens = tokens
        if comma { tokens[tokens.count - 1].mark = .comma }
        tokens += words.map { DraftToken($0, for: year..<year + 1) }
        return Reading(end: year + 1, tokens: tokens)
    }

    /// Four figures, or three behind a comma (`July 18, 453`), and the index they stand at.
    private func year(at index: Int, isSure: Bool, in sentence: WrittenSentence) -> (
        words: [String], index: Int
    )? {
        if let year = YearFigures(at: index, in: sentence) {
            return (sentence.style.numbers.year(year.value), index)
        }
        guard isSure, let digits = sentence.digits(index), digits.utf8.count == 3, digits.utf8.first != 48,
            !counts(index + 1, in: sentence), WrittenNumber(at: index, in: sentence)?.end == index + 1
        else { return nil }
        return (sentence.style.numbers.pairs(digits), index)
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
