import NarrationModel

/// Says signs that stand for a word.
///
///     Smith & Sons     Smith and Sons
///     2 + 2 = 4        two plus two equals four
///
/// Leaves alone signs that only decorate (`*`, `•`, `→`, `™`), which are not said.
struct Symbol: ReadingRule {
    let id: RuleID = "symbol"
    let summary = "signs that stand for a word: &, +, =, %, §"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index]?.mark, let word = word(mark, at: index, in: sentence) else {
            return nil
        }
        return Reading(word, for: index..<index + 1)
    }

    private func word(_ mark: Unicode.Scalar, at index: Int, in sentence: WrittenSentence) -> [String]? {
        if mark == "%" { return sentence.style.percentWords }
        if let words = Self.words[mark] { return words }
        let before = sentence[index - 1]?.kind == .digits
        let behind = sentence[index + 1]?.kind == .digits
        switch mark {
        case "+": return before || behind || sentence.isGlued(index) ? ["plus"] : nil
        case "×", "*": return before && behind ? ["times"] : nil
        case "÷": return before && behind ? ["divided", "by"] : nil
        case "~", "≈": return behind ? ["about"] : nil
        case "<": return behind ? ["less", "than"] : nil
        case ">": return behind ? ["greater", "than"] : nil
        case "#": return behind ? ["number"] : nil
        default: return Currency.symbols[mark].map { [$0.many] }
        }
    }

    private static let words: [Unicode.Scalar: [String]] = [
        "&": ["and"], "=": ["equals"], "‰": ["per", "mille"], "@": ["at"], "§": ["section"],
        "°": ["degrees"], "±": ["plus", "or", "minus"], "≤": ["at", "most"], "≥": ["at", "least"],
        "≠": ["is", "not", "equal", "to"], "√": ["root"], "∞": ["infinity"],
    ]
}
