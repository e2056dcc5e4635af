import NarrationModel

/// Reads raised figures behind single letters and short numbers.
///
///     x² + y³      x squared plus y cubed
///     10⁻⁶         ten to the minus sixth
///
/// Leaves alone raised figures behind words and years, which are footnotes, and those of units.
struct Exponent: ReadingRule {
    let id: RuleID = "exponent"
    let summary = "raised figures: x², 10⁶"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let reading = behindCaret(index, in: sentence) { return reading }
        let isNegative = sentence.isMark("⁻", at: index, glued: true)
        let (digits, end) = Self.figures("⁰¹²³⁴⁵⁶⁷⁸⁹", at: isNegative ? index + 1 : index, in: sentence)
        guard !digits.isEmpty, sentence.isGlued(index),
            isBase(index - 1, isLong: isNegative || digits.utf8.count > 1, digits, in: sentence)
        else { return nil }
        return Self.reading(digits, isNegative: isNegative, for: index..<end, in: sentence)
    }

    /// `x^2` and `10^-3`.
    private func behindCaret(_ index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("^", at: index, glued: true), sentence[index - 1]?.kind != .mark else {
            return nil
        }
        let isNegative = sentence.isMark("-", at: index + 1, glued: true)
        let place = isNegative ? index + 2 : index + 1
        guard let digits = sentence.digits(place, glued: true), digits.utf8.count < 4 else { return nil }
        return Self.reading(digits, isNegative: isNegative, for: index..<place + 1, in: sentence)
    }

    private static func reading(
        _ digits: String, isNegative: Bool, for range: Range<Int>, in sentence: WrittenSentence
    ) -> Reading {
        if digits == "2", !isNegative { return Reading(["squared"], for: range) }
        if digits == "3", !isNegative { return Reading(["cubed"], for: range) }
        let power = sentence.style.numbers.ordinal(digits)
        return Reading(["to", "the"] + (isNegative ? ["minus"] : []) + power, for: range)
    }

    /// The plain digits of the run of raised or lowered `figures` at `index`.
    static func figures(
        _ figures: String, at index: Int, in sentence: WrittenSentence
    ) -> (digits: String, end: Int) {
        let signs = Array(figures.unicodeScalars)
        var (digits, end) = ("", index)
        while end - index < 8, let lexeme = sentence[end], lexeme.isGlued,
            let value = signs.firstIndex(of: lexeme.mark)
        {
            digits += String(value)
            end += 1
        }
        return (digits, end)
    }

    private func isBase(_ index: Int, isLong: Bool, _ digits: String, in sentence: WrittenSentence) -> Bool {
        guard let base = sentence[index] else { return false }
        switch base.kind {
        case .digits:
            return isLong || base.text.utf8.count < 4 && digits != "1" && !isPart(index, in: sentence)
        case .letters:
            let isFormula = sentence.isMark("=", at: index - 1) && base.text.utf8.count < 3
            return base.text.unicodeScalars.count == 1 || isFormula
        case .mark: return base.mark == ")" && isLong
        case .foreign: return base.text.unicodeScalars.count == 1
        }
    }

    /// Whether the digits are the end of a longer number.
    private func isPart(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.isGlued(index) && [".", ","].contains(sentence[index - 1]?.mark)
    }
}
