import NarrationModel

/// Reads amounts of money.
///
///     $1.4 million    one point four million dollars
///     £8m             eight million pounds
///
/// Two decimals are cents ("three euros fifty cents"). Behind "a" and before a noun the unit is singular ("a five
/// million dollar deal"). Leaves alone currency symbols without an amount.
struct Money: WordTriggered {
    let id: RuleID = "money"
    let summary = "amounts of money: $1, £8m, €3.50, US$5"
    let trigger: RuleTrigger = [.marks, .digits, .compounds, .words]
    let words = Set(Currency.codes.keys.map { $0.lowercased() })

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index] else { return nil }
        switch lexeme.kind {
        case .mark: return behind(Currency.symbols[lexeme.mark], from: index, amount: index + 1, in: sentence)
        case .digits: return before(index, in: sentence)
        case .foreign: return nil
        case .letters:
            if let symbol = Currency.codes[lexeme.text] {
                return behind(Currency.symbols[symbol], from: index, amount: index + 1, in: sentence)
            }
            guard let country = Currency.countries[lexeme.text],
                sentence.isMark("$", at: index + 1, glued: true)
            else { return nil }
            var currency = Currency.symbols["$"]
            currency?.country = country
            return behind(currency, from: index, amount: index + 2, in: sentence)
        }
    }

    private func behind(
        _ currency: Currency?, from start: Int, amount index: Int, in sentence: WrittenSentence
    ) -> Reading? {
        guard let currency, let amount = Amount(at: index, in: sentence) else { return nil }
        return Reading(end: amount.end, tokens: amount.tokens(currency, from: start, in: sentence))
    }

    /// `5€`, `5 €` and `5 EUR`.
    private func before(_ index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let amount = Amount(at: index, in: sentence), let symbol = sentence[amount.end] else {
            return nil
        }
        let mark = Currency.codes[symbol.text] ?? symbol.mark
        guard let currency = Currency.symbols[mark], mark != "$" || symbol.kind == .letters else {
            return nil
        }
        guard Amount(at: amount.end + 1, in: sentence) == nil || symbol.isGlued else { return nil }
        var tokens = amount.tokens(currency, from: index, in: sentence)
        tokens[tokens.count - 1].lexemes = amount.end..<amount.end + 1
        return Reading(end: amount.end + 1, tokens: tokens)
    }
}
