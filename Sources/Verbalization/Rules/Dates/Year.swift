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
        guard let year = YearFigures(at: index, in: sentence) else { return nil }
        let before = sentence.letters(index - 1)?.lowercased() ?? ""
        let isIntroduced = Self.introductions.contains(before)
        guard isIntroduced || (1100...2099).contains(year.value) else { return nil }
        if !Self.certain.contains(before), counts(index, in: sentence) { return nil }
        return Reading(sentence.style.numbers.year(year.value), for: index..<index + 1)
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
    private static let certain: Set<String> = ["in", "since", "until", "till", "during", "year", "circa"]
    private static let collectives: Set<String> = ["people", "men", "women", "children", "percent"]
    private static let notCounted: Set<String> = [
        "elections", "always", "sanctions", "games", "olympics", "talks", "protests", "besides", "perhaps",
        "sometimes", "towards", "afterwards", "across", "finals", "playoffs", "primaries", "midterms",
    ]
}
