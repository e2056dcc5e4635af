import NarrationModel

/// Reads a minus sign in front of a number.
///
///     -5 degrees    minus five degrees
///     −0.3%         minus zero point three percent
///
/// Leaves alone hyphens behind a letter or digit (`F-16`, `10-15`) and dashes with a space behind them.
struct Negative: ReadingRule {
    let id: RuleID = "negative"
    let summary = "minus signs before numbers"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("-", at: index),
            !sentence.isGlued(index) || follows("($£€\"?!;,", index, sentence)
        else { return nil }
        let next = sentence[index + 1]
        guard next?.isGlued == true, next?.kind == .digits || startsAmount(index + 1, in: sentence) else {
            return nil
        }
        return Reading(["minus"], for: index..<index + 1)
    }

    private func follows(_ marks: String, _ index: Int, _ sentence: WrittenSentence) -> Bool {
        guard let mark = sentence[index - 1]?.mark else { return false }
        return marks.unicodeScalars.contains(mark)
    }

    private func startsAmount(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let mark = sentence[index]?.mark, sentence.digits(index + 1, glued: true) != nil else {
            return false
        }
        return mark == "." || Currency.symbols[mark] != nil
    }
}
