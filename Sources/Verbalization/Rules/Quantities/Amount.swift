internal import NarrationModel

/// The number and magnitude of an amount of money, or two of them with a dash.
struct Amount: Sendable {
    private let number: WrittenNumber
    private let magnitude: Magnitude?
    private let start: Int

    /// The amount behind a dash, in a range.
    private let upper: [WrittenNumber]
    private let upperStart: Int

    /// The index behind the amount.
    let end: Int

    /// Reads the amount whose first digits are at `index`.
    init?(at index: Int, in sentence: WrittenSentence) {
        guard let number = WrittenNumber(at: index, in: sentence) else { return nil }
        self.number = number
        start = index
        let hasMagnitude = Magnitude(at: number.end, in: sentence) != nil
        let range = hasMagnitude ? nil : Self.upper(behind: number, in: sentence)
        upper = range.map { [$0.number] } ?? []
        upperStart = range?.start ?? number.end
        let last = range?.number ?? number
        magnitude = Magnitude(at: last.end, in: sentence)
        end = magnitude?.end ?? last.end
    }

    /// The amount in words, with the currency's unit.
    func tokens(_ currency: Currency, from first: Int, in sentence: WrittenSentence) -> [DraftToken] {
        let numberRange = first..<number.end
        if magnitude == nil, upper.isEmpty, let cents = currency.cents, let fraction = number.fraction,
            let coins = Self.hundredths(fraction, hasWhole: !number.whole.isEmpty)
        {
            return self.coins(currency, cents, coins, sentence.style).map { DraftToken($0, for: numberRange) }
        }
        var tokens = number.words(sentence.style).map { DraftToken($0, for: numberRange) }
        for limit in upper {
            let words = ["to"] + limit.words(sentence.style)
            tokens += words.map { DraftToken($0, for: upperStart..<limit.end) }
        }
        let last = upper.last?.end ?? number.end
        if let magnitude { tokens.append(DraftToken(magnitude.word, for: last..<magnitude.end)) }
        let isOne = number.isOne && magnitude == nil && upper.isEmpty || isAdjective(first, in: sentence)
        if isSpelt(currency, in: sentence) { return tokens }
        let unit = currency.country + [isOne ? currency.one : currency.many]
        return tokens + unit.map { DraftToken($0, for: end - 1..<end) }
    }

    private func coins(
        _ currency: Currency, _ cents: (one: String, many: String), _ fraction: String, _ style: VerbalStyle
    ) -> [String] {
        let unit = currency.country + [number.whole == "1" ? currency.one : currency.many]
        let head = style.numbers.cardinal(number.whole) + unit
        guard fraction != "00" else { return head }
        let coin = fraction == "01" ? cents.one : cents.many
        let tail = style.numbers.cardinal(fraction) + [coin]
        return number.whole.allSatisfy { $0 == "0" } ? tail : head + tail
    }

    /// Whether "a" stands before the amount and a noun behind it.
    private func isAdjective(_ first: Int, in sentence: WrittenSentence) -> Bool {
        NounPhrase.surrounds(first..<end, in: sentence)
    }

    /// Two figures of hundredths: `.5` is fifty, zeros behind them say nothing; nil for finer fractions.
    private static func hundredths(_ fraction: String, hasWhole: Bool) -> String? {
        let digits = fraction.utf8.count
        if digits < 3 { return digits == 1 ? fraction + "0" : fraction }
        return hasWhole && fraction.utf8.dropFirst(2).allSatisfy { $0 == 48 }
            ? String(fraction.prefix(2)) : nil
    }

    /// Whether the unit itself stands behind the amount: `$3 trillion-dollar`.
    private func isSpelt(_ currency: Currency, in sentence: WrittenSentence) -> Bool {
        let next = sentence.isMark("-", at: end, glued: true) ? end + 1 : end
        guard let word = sentence.letters(next) else { return false }
        return word == currency.one || word == currency.many
    }

    /// The second number of a range; a first number with decimals needs a magnitude behind the second.
    private static func upper(
        behind first: WrittenNumber, in sentence: WrittenSentence
    ) -> (number: WrittenNumber, start: Int)? {
        let index = first.end
        guard let dash = sentence[index], dash.isGlued, sentence.isGlued(index + 1),
            dash.mark == "-" || dash.mark == "–"
        else { return nil }
        let symbol = sentence[index + 1].flatMap { Currency.symbols[$0.mark] } != nil
        let start = symbol ? index + 2 : index + 1
        guard let number = WrittenNumber(at: start, in: sentence) else { return nil }
        let hasMagnitude = Magnitude(at: number.end, in: sentence) != nil
        guard hasMagnitude || first.fraction == nil && sentence.letters(number.end, glued: true) == nil else {
            return nil
        }
        return (number, start)
    }
}
