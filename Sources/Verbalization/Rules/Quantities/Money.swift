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
    let summary = "amounts of money: $1, £8m, €3.50, US$5, CHF 20, 5p"
    let trigger: RuleTrigger = [.marks, .digits, .compounds, .words]
    let words = Set(
        (Array(CurrencyCode.currencies.keys) + Array(Currency.letters.keys)).map { $0.lowercased() })

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index] else { return nil }
        switch lexeme.kind {
        case .mark: return behind(Currency.symbols[lexeme.mark], from: index, amount: index + 1, in: sentence)
        case .digits: return before(index, in: sentence)
        case .foreign: return nil
        case .letters: return lettersFirst(lexeme.text, at: index, in: sentence)
        }
    }

    private func lettersFirst(_ text: String, at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let country = Currency.countries[text], let symbol = sentence[index + 1], symbol.isGlued,
            symbol.mark == "$" || symbol.mark == "£"
        {
            return behind(
                Currency.symbols[symbol.mark]?.of(country), from: index, amount: index + 2, in: sentence)
        }
        if text == "R", isRand(index + 1, in: sentence) {
            return behind(Currency("rand", "rand"), from: index, amount: index + 1, in: sentence)
        }
        guard let currency = Currency.letters[text] ?? CurrencyCode.currencies[text],
            !CurrencyCode.ambiguous.contains(text) || isLong(index + 1, in: sentence)
        else { return nil }
        let stop =
            text.utf8.count < 4 && sentence.isMark(".", at: index + 1, glued: true) ? index + 2 : index + 1
        return behind(currency, from: index, amount: stop, in: sentence)
    }

    private func behind(
        _ currency: Currency?, from start: Int, amount index: Int, in sentence: WrittenSentence
    ) -> Reading? {
        guard let currency, let amount = Amount(at: index, in: sentence) else { return nil }
        return Reading(end: amount.end, tokens: amount.tokens(currency, from: start, in: sentence))
    }

    /// `5€`, `5 €`, `5 EUR` and `5p`.
    private func before(_ index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let amount = Amount(at: index, in: sentence), let symbol = sentence[amount.end],
            let currency = currency(symbol, at: amount.end, behind: index, in: sentence)
        else { return nil }
        guard Amount(at: amount.end + 1, in: sentence) == nil || symbol.isGlued else { return nil }
        var tokens = amount.tokens(currency, from: index, in: sentence)
        tokens[tokens.count - 1].lexemes = amount.end..<amount.end + 1
        return Reading(end: amount.end + 1, tokens: tokens)
    }

    private func currency(_ symbol: Lexeme, at end: Int, behind index: Int, in sentence: WrittenSentence)
        -> Currency?
    {
        guard symbol.kind == .letters else { return symbol.mark == "$" ? nil : Currency.symbols[symbol.mark] }
        if symbol.text == "p", symbol.isGlued, endsPence(end + 1, in: sentence) {
            return Self.resolutions.contains(sentence.digits(index) ?? "")
                ? nil : Currency(sentence.digits(end - 1) == "1" ? "penny" : "pence", "pence")
        }
        if symbol.text == "Re" || symbol.text == "Sh" || symbol.text == "Ft" && !symbol.isGlued { return nil }
        return CurrencyCode.currencies[symbol.text] ?? Currency.letters[symbol.text]
    }

    /// Whether nothing but "-a-day" and the like is joined to the letter before `index`.
    private func endsPence(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index], next.isGlued else { return true }
        if next.mark == "." { return sentence[index + 1]?.kind != .letters || !sentence.isGlued(index + 1) }
        return next.kind == .mark && (next.mark != "-" || sentence.letters(index + 1) == "a")
    }

    /// Whether the figures behind `R` are rand rather than a name such as `R8`.
    private func isRand(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.isGlued(index), let number = WrittenNumber(at: index, in: sentence) else {
            return false
        }
        return number.isGrouped || number.whole.hasSuffix("00")
            || Magnitude(at: number.end, in: sentence) != nil
    }

    private func isLong(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let number = WrittenNumber(at: index, in: sentence) else { return false }
        return number.isGrouped || number.fraction != nil || Magnitude(at: number.end, in: sentence) != nil
    }

    private static let resolutions: Set<String> = [
        "144", "240", "360", "480", "576", "720", "1080", "1440", "2160", "4320",
    ]
}
