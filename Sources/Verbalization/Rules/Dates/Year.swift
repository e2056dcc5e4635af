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
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if sentence[index]?.kind == .mark { return shortened(at: index, in: sentence) }
        if let era = withEra(at: index, in: sentence) { return era }
        guard let year = YearFigures(at: index, in: sentence) else { return nil }
        let before = sentence.letters(index - 1)?.lowercased() ?? ""
        let isDated = followsMonth(index, in: sentence)
        let isIntroduced = Self.introductions.contains(before) || isDated
        guard isIntroduced || (1100...2099).contains(year.value) else { return nil }
        let count = QuantityContext(at: index, in: sentence)
        let isLikely = (1800...2099).contains(year.value)
        let isCertain = isDated || isLikely && Self.certain.contains(before)
        if count.isMeasured || !isCertain && count.countsNoun(isLikelyYear: isLikely) { return nil }
        return Reading(sentence.style.numbers.year(year.value), for: index..<index + 1)
    }

    /// `'05`: a leading zero is "oh".
    private func shortened(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("'", at: index), !sentence.isGlued(index) || sentence[index - 1]?.kind == .mark,
            let digits = sentence.digits(index + 1, glued: true), digits.utf8.count == 2,
            digits.hasPrefix("0"), digits != "00",
            sentence[index + 2]?.isGlued != true || sentence[index + 2]?.kind == .mark
        else { return nil }
        return Reading(["oh"] + sentence.style.numbers.cardinal(digits), for: index..<index + 2)
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
        let place =
            sentence.isMark(",", at: index - 1) || sentence.isMark(".", at: index - 1) ? index - 2 : index - 1
        guard let month = sentence[place], month.shape == .capitalized else { return false }
        return Month.isFullName(month.key) || place == index - 1 && Month.numbers[month.key] != nil
    }

    private static let introductions: Set<String> = [
        "in", "since", "by", "until", "till", "from", "before", "after", "during", "of", "year", "circa",
        "to",
    ]
    private static let eras: Set<String> = ["BC", "BCE", "AD", "CE", "B", "A"]
    private static let certain: Set<String> = ["in", "since", "until", "till", "during", "year", "circa"]
}
