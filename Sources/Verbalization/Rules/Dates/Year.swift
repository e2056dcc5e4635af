import NarrationModel

/// Reads four figures without a separator as a year.
///
///     in 1905     in nineteen oh five
///     2022        twenty twenty-two
///
/// Takes 1100 to 2099, and 1000 to 2999 behind words such as "in" or "since". Leaves alone numbers that count
/// something (`1500 troops`), that have separators or decimals, and those with a unit.
struct Year: ReadingRule {
    let id: RuleID = "year"
    let summary = "years"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let era = withEra(at: index, in: sentence) { return era }
        guard let year = YearFigures(at: index, in: sentence) else { return nil }
        let before = sentence.letters(index - 1)?.lowercased() ?? ""
        let isIntroduced = Self.introductions.contains(before) || followsMonth(index, in: sentence)
        guard isIntroduced || (1100...2099).contains(year.value) else { return nil }
        if !Self.certain.contains(before), counts(index, in: sentence) { return nil }
        return Reading(sentence.style.numbers.year(year.value), for: index..<index + 1)
    }

    /// `740 B.C.`: three figures before an era are said in pairs.
    private func withEra(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index), (3...4).contains(digits.utf8.count),
            let value = Int(digits),
            value < 5000, value > 99, let next = sentence.letters(index + 1), Self.eras.contains(next),
            next.utf8.count > 1
                || sentence.isMark(".", at: index + 2, glued: true)
                    && ["C", "D"].contains(sentence.letters(index + 3, glued: true))
        else { return nil }
        let numbers = sentence.style.numbers
        let words = digits.utf8.count == 3 ? numbers.pairs(digits) : numbers.year(value)
        return Reading(words, for: index..<index + 1)
    }

    private func followsMonth(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.isMark(",", at: index - 1), let month = sentence[index - 2] else { return false }
        return month.shape == .capitalized && Month.isFullName(month.key)
    }

    /// Whether a plural noun stands behind the figures.
    private func counts(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index + 1], next.kind == .letters, next.shape == .lower else {
            return false
        }
        if Self.collectives.contains(next.text) { return true }
        return next.text.hasSuffix("s") && next.text.utf8.count > 4 && !next.text.hasSuffix("ss")
            && !Self.notCounted.contains(next.text)
    }

    private static let introductions: Set<String> = [
        "in", "since", "by", "until", "till", "from", "before", "after", "during", "of", "year", "circa",
        "to",
    ]
    private static let eras: Set<String> = ["BC", "BCE", "AD", "CE", "B", "A"]
    private static let certain: Set<String> = ["in", "since", "until", "till", "during", "year", "circa"]
    private static let collectives: Set<String> = ["people", "men", "women", "children", "percent"]
    private static let notCounted: Set<String> = [
        "elections", "always", "sanctions", "games", "olympics", "talks", "protests", "besides", "perhaps",
        "sometimes", "towards", "afterwards", "across", "finals", "playoffs", "primaries", "midterms",
    ]
}
