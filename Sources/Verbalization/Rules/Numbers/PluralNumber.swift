import NarrationModel

/// Reads the plural of a number in figures.
///
///     the under-21s     the under twenty-ones
///     two 737s          two seven thirty-sevens
///
/// Takes numbers behind a hyphen and those of three figures, and names such as `76ers`. Leaves alone decades, and seconds of one or two figures.
struct PluralNumber: ReadingRule {
    let id: RuleID = "plural-number"
    let summary = "plurals of numbers: under-21s, 737s"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let member = member(at: index, in: sentence) { return member }
        guard let digits = sentence.digits(index), digits.utf8.count < 4,
            sentence.letters(index + 1, glued: true) == "s",
            sentence[index + 2]?.isGlued != true || sentence[index + 2]?.kind == .mark
        else { return nil }
        let isAge =
            sentence.isMark("-", at: index - 1, glued: true) && sentence.isGlued(index)
            && (sentence[index - 2]?.kind == .letters || isSpan(index - 2, digits, in: sentence))
        guard isAge || digits.utf8.count == 3,
            !sentence.isMark(".", at: index - 1, glued: true) || !sentence.isGlued(index)
        else { return nil }
        var words = sentence.style.numbers.pairs(digits)
        words.append(NumberWords.plural(words.removeLast()))
        return Reading(words, for: index..<index + 2)
    }

    /// Whether the figures end a span of ages: `18-34s`; smaller ones are seconds (`5-10s`).
    private func isSpan(_ first: Int, _ last: String, in sentence: WrittenSentence) -> Bool {
        guard let lower = sentence.digits(first).flatMap({ Int($0) }), let upper = Int(last) else {
            return false
        }
        return (16...90).contains(lower) && (lower + 1...99).contains(upper)
    }

    /// `the 76ers`: those whose name is a number.
    private func member(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index), digits.utf8.count == 2,
            let ending = sentence.letters(index + 1, glued: true), ["er", "ers"].contains(ending),
            let last = sentence.style.numbers.cardinal(digits).last
        else { return nil }
        let head = sentence.style.numbers.cardinal(digits).dropLast()
        return Reading(
            head + [last + (last.hasSuffix("e") ? String(ending.dropFirst()) : ending)],
            for: index..<index + 2)
    }
}
