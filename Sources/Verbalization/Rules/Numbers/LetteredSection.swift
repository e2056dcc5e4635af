import NarrationModel

/// Reads numbers of sections with letters and figures in brackets, without pauses.
///
///     401(k)         four oh one K
///     501(c)(3)      five oh one C three
///
/// Leaves alone brackets with words, and those behind a space.
struct LetteredSection: ReadingRule {
    let id: RuleID = "lettered-section"
    let summary = "sections with letters in brackets: 401(k), 501(c)(3)"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index), digits.utf8.count < 5, isBracket(index + 1, in: sentence),
            sentence[index + 2]?.kind == .letters
        else { return nil }
        let numbers = sentence.style.numbers
        let head = digits.utf8.count == 3 ? numbers.pairs(digits) : numbers.cardinal(digits)
        var (tokens, end) = (head.map { DraftToken($0, for: index..<index + 1) }, index + 1)
        while end < index + 16, isBracket(end, in: sentence), let inner = sentence[end + 1] {
            let words = inner.kind == .digits ? numbers.cardinal(inner.text) : [inner.text.uppercased()]
            tokens += words.map { DraftToken($0, for: end..<end + 3) }
            end += 3
        }
        return Reading(end: end, tokens: tokens)
    }

    /// Whether one letter or a small number stands in brackets at `index`.
    private func isBracket(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.isMark("(", at: index, glued: true), let inner = sentence[index + 1], inner.isGlued,
            sentence.isMark(")", at: index + 2, glued: true)
        else { return false }
        return inner.kind == .letters && inner.text.utf8.count == 1
            || inner.kind == .digits && inner.text.utf8.count < 3
    }
}
