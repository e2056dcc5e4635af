import NarrationModel

/// Reads multiples.
///
///     2x faster     two times faster
///     10-fold       tenfold
///
/// Leaves alone letters behind the cross (`3XL`) and measures with a cross (`3x4`).
struct Multiple: ReadingRule {
    let id: RuleID = "multiple"
    let summary = "multiples: 2x, 10-fold"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence), number.value != 0 else { return nil }
        let words = number.words(sentence.style)
        if let cross = sentence[number.end], cross.isGlued,
            cross.mark == "×" || cross.text == "x" || cross.text == "X" && number.whole.utf8.count < 4,
            isFree(number.end + 1, in: sentence)
        {
            return Reading(words + [number.isOne ? "time" : "times"], for: index..<number.end + 1)
        }
        let hyphen = sentence.isMark("-", at: number.end, glued: true) ? number.end + 1 : number.end
        guard sentence.letters(hyphen, glued: true) == "fold", let last = words.last else { return nil }
        return Reading(words.dropLast() + [last + "fold"], for: index..<hyphen + 1)
    }

    /// Whether nothing that makes a name of it stands behind the cross; a unit may: `3x/day`.
    private func isFree(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.isGlued else { return true }
        if next.mark == "/" { return UnitSymbol.divisor(at: index, in: sentence) != nil }
        return next.kind == .mark && next.mark != "-"
    }
}
