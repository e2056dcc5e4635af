import NarrationModel

/// Says signs that stand for a word.
///
///     Smith & Sons     Smith and Sons
///     2 + 2 = 4        two plus two equals four
///
/// A dollar sign without an amount is named (`$$`: two dollar signs). An arrow between words is "to". Leaves alone signs that only decorate (`*`, `•`, `™`, an arrow at an end), which
/// are not said.
struct Symbol: ReadingRule {
    let id: RuleID = "symbol"
    let summary = "signs that stand for a word: &, +, =, %, §"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let price = dollarSigns(at: index, in: sentence) { return price }
        guard let mark = sentence[index]?.mark, let word = word(mark, at: index, in: sentence) else {
            return nil
        }
        return Reading(word, for: index..<index + 1)
    }

    /// `$` and `$$$` that stand alone, as levels of price do; others are code.
    private func dollarSigns(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("$", at: index), sentence[index - 1]?.kind == .mark || !sentence.isGlued(index),
            sentence[index - 1]?.mark != "$" || !sentence.isGlued(index)
        else { return nil }
        var end = index + 1
        while sentence.isMark("$", at: end, glued: true), end - index < 6 { end += 1 }
        guard sentence[end].map({ !$0.isGlued || [",", ".", ";", ")", "\""].contains($0.mark) }) ?? true
        else {
            return nil
        }
        let count = end - index
        let words = count == 1 ? ["dollar", "sign"] : [NumberWords.small(count), "dollar", "signs"]
        return Reading(words, for: index..<end)
    }

    private func word(_ mark: Unicode.Scalar, at index: Int, in sentence: WrittenSentence) -> [String]? {
        if mark == "%" { return sentence.style.percentWords }
        if let words = Self.words[mark] { return words }
        if Self.arrows.contains(mark) { return joins(index, in: sentence) ? ["to"] : nil }
        let before = sentence[index - 1]?.kind == .digits
        let behind = sentence[index + 1]?.kind == .digits
        switch mark {
        case "+":
            let isBetween = index > 0 && sentence[index + 1].map { $0.kind != .mark && !$0.isGlued } ?? false
            return before || behind || isBetween || sentence.isGlued(index) ? ["plus"] : nil
        case "×", "*": return before && behind ? ["times"] : nil
        case "÷": return before && behind ? ["divided", "by"] : nil
        case "¶": return behind ? ["paragraph"] : nil
        case "↑", "↓", "▲", "▼":
            let isChange = behind || sentence[index + 1].map { Currency.symbols[$0.mark] != nil } ?? false
            return isChange ? [mark == "↑" || mark == "▲" ? "up" : "down"] : nil
        case "~", "≈": return behind && sentence.isGlued(index + 1) ? ["about"] : nil
        case "$": return nil
        case "<": return behind ? ["less", "than"] : nil
        case ">": return behind ? ["greater", "than"] : nil
        case "#":
            let isLetter = sentence.isGlued(index) && ["C", "F", "J"].contains(sentence[index - 1]?.text)
            return isLetter ? ["sharp"] : behind ? ["number"] : nil
        case ".": return !sentence.isGlued(index) && opensName(index + 1, in: sentence) ? ["dot"] : nil
        default: return Currency.symbols[mark].map { [$0.many] }
        }
    }

    /// Whether a name may begin with the stop before it: `.NET`, `.com`.
    private func opensName(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.isGlued, next.kind == .letters else { return false }
        return next.shape == .capitals || WebSuffix.isKnown(next.text)
    }

    /// Whether a word or number stands on each side.
    private func joins(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let before = sentence[index - 1], let next = sentence[index + 1] else { return false }
        return before.kind != .mark && next.kind != .mark
    }

    private static let arrows: Set<Unicode.Scalar> = ["→", "⇒", "➡", "⟶", "➔"]

    private static let words: [Unicode.Scalar: [String]] = [
        "&": ["and"], "=": ["equals"], "‰": ["per", "mille"], "@": ["at"], "§": ["section"],
        "°": ["degrees"], "±": ["plus", "or", "minus"], "≤": ["at", "most"], "≥": ["at", "least"],
        "≠": ["is", "not", "equal", "to"], "√": ["root"], "∞": ["infinity"], "∑": ["sum"], "∫": ["integral"],
        "≡": ["is", "identical", "to"], "∝": ["is", "proportional", "to"], "∈": ["in"], "∩": ["intersection"],
        "∪": ["union"], "⊂": ["subset", "of"], "∀": ["for", "all"], "∃": ["there", "is"], "¬": ["not"],
        "∅": ["the", "empty", "set"], "℃": ["degrees", "Celsius"], "℉": ["degrees", "Fahrenheit"],
        "℅": ["care", "of"], "℗": ["copyright"], "♯": ["sharp"], "♭": ["flat"], "∧": ["and"], "∨": ["or"],
    ]
}
