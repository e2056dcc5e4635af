import NarrationModel

/// Reads quarters and halves of a year, and business years.
///
///     Q3 2022     the third quarter of twenty twenty-two
///     FY2023      fiscal year twenty twenty-three
///
/// A quarter without a year is said as it is written ("Q three"). Leaves alone "the first quarter" in words.
struct FiscalPeriod: WordTriggered {
    let id: RuleID = "fiscal-period"
    let summary = "quarters, halves and business years: Q3 2022, 1H23, FY2023"
    let trigger: RuleTrigger = [.digits, .words]
    let words: Set<String> = ["q", "h", "fy"]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index] else { return nil }
        if lexeme.text == "FY" { return businessYear(at: index, in: sentence) }
        let isFirst = lexeme.kind == .letters
        let (letter, figure) = isFirst ? (index, index + 1) : (index + 1, index)
        guard let kind = sentence.letters(letter, glued: !isFirst),
            let number = sentence.digits(figure, glued: isFirst),
            let name = name(number, kind),
            case let apostrophe = sentence.isMark("'", at: index + 2, glued: true),
            let year = year(
                at: apostrophe ? index + 3 : index + 2, isGlued: !isFirst || apostrophe, in: sentence)
        else { return span(at: index, in: sentence) }
        let article = sentence[index - 1]?.key == "the" ? [] : ["the"]
        let end = apostrophe ? index + 4 : index + 3
        return Reading(article + name + ["of"] + year, for: index..<end)
    }

    private func name(_ number: String, _ kind: String) -> [String]? {
        guard number.utf8.count == 1, let value = Int(number), value > 0, value < 5 else { return nil }
        let ordinal = NumberWords(saysAnd: false).ordinal(number)
        if kind == "Q" { return ordinal + ["quarter"] }
        return kind == "H" && value < 3 ? ordinal + ["half"] : nil
    }

    /// A full year, or two figures right behind the letter.
    private func year(at index: Int, isGlued: Bool, in sentence: WrittenSentence) -> [String]? {
        let numbers = sentence.style.numbers
        if let year = YearFigures(at: index, in: sentence) { return numbers.year(year.value) }
        guard isGlued, let digits = sentence.digits(index, glued: true), digits.utf8.count == 2 else {
            return nil
        }
        return (digits.hasPrefix("0") ? ["oh"] : []) + numbers.cardinal(digits)
    }

    private func businessYear(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let span = YearSpan().reading(at: index + 1, in: sentence)
        guard
            let words = span.map({ $0.tokens.map(\.text) })
                ?? year(at: index + 1, isGlued: sentence.isGlued(index + 1), in: sentence)
        else { return nil }
        return Reading(["fiscal", "year"] + words, for: index..<(span?.end ?? index + 2))
    }

    /// `Q1-Q3`: the dash is said.
    private func span(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.letters(index) == "Q", let first = sentence.digits(index + 1, glued: true),
            let dash = sentence[index + 2],
            ["-", "–"].contains(dash.mark), dash.isGlued, sentence.letters(index + 3, glued: true) == "Q",
            let second = sentence.digits(index + 4, glued: true)
        else { return nil }
        let numbers = sentence.style.numbers
        return Reading(
            ["Q"] + numbers.cardinal(first) + ["to", "Q"] + numbers.cardinal(second), for: index..<index + 5)
    }
}
