import NarrationModel

/// Reads chemical formulas and names with lowered figures.
///
///     H₂O         H two O
///     C₆H₁₂O₆     C six H twelve O six
///
/// Formulas with plain figures (`CO2`) are ``Alphanumeric``. Leaves alone words without a lowered figure.
struct LoweredFigure: ReadingRule {
    let id: RuleID = "lowered-figure"
    let summary = "lowered figures, as in chemical formulas: H₂O"
    let trigger: RuleTrigger = [.compounds, .marks]
    private static let figures = "₀₁₂₃₄₅₆₇₈₉"

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard
            index == 0 || !sentence.isGlued(index) || sentence[index]?.kind == .mark
                || sentence[index - 1]?.kind == .mark
        else { return nil }
        var (tokens, next, hasFigure) = ([DraftToken](), index, false)
        while let lexeme = sentence[next], next == index || lexeme.isGlued, next - index < 24 {
            let (digits, end) = Exponent.figures(Self.figures, at: next, in: sentence)
            if !digits.isEmpty {
                let words = sentence.style.numbers.pairs(digits)
                tokens += words.map { DraftToken($0, for: next..<end) }
                (next, hasFigure) = (end, true)
            } else if lexeme.kind == .letters {
                tokens += letters(lexeme, for: next..<next + 1, in: sentence)
                next += 1
            } else {
                break
            }
        }
        return hasFigure ? Reading(end: next, tokens: tokens) : nil
    }

    private func letters(_ lexeme: Lexeme, for range: Range<Int>, in sentence: WrittenSentence)
        -> [DraftToken]
    {
        let isWord = lexeme.shape == .lower && lexeme.text.utf8.count > 2
        if isWord { return [DraftToken(lexeme.text, for: range)] }
        return LetterSpelling.tokens(lexeme.text, for: range)
    }
}
