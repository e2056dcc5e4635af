import NarrationModel

/// Spells the symbols of shares.
///
///     (NYSE: BA)    N.Y.S.E, B.A
///     $TSLA         T.S.L.A
///
/// A known exchange stands before the symbol, or a dollar sign, or Reuters' letter for the exchange behind it
/// (`AAPL.O`). Leaves alone amounts, and other words in capitals.
struct Ticker: ReadingRule {
    let id: RuleID = "ticker"
    let summary = "symbols of shares: (NYSE: BA), $TSLA, AAPL.O"
    let trigger: RuleTrigger = [.marks, .compounds]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if sentence.isMark("$", at: index) { return cashTag(index, in: sentence) }
        if sentence.isMark(":", at: index) { return behindExchange(index, in: sentence) }
        return reuters(index, in: sentence)
    }

    private func isSymbol(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let text = sentence.letters(index), sentence[index]?.shape == .capitals else { return false }
        return text.utf8.count < 6 && text.utf8.allSatisfy { (65...90).contains($0) }
    }

    private func cashTag(_ index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isGlued(index + 1), isSymbol(index + 1, in: sentence),
            sentence[index - 1]?.kind != .letters || !sentence.isGlued(index),
            let letters = sentence.letters(index + 1)
        else { return nil }
        return Reading(
            end: index + 2, tokens: LetterSpelling.tokens(letters, for: index..<index + 2))
    }

    /// The colon between the exchange and the symbol; the exchange is said before.
    private func behindExchange(_ index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let exchange = sentence[index - 1], Self.exchanges.contains(exchange.key),
            isSymbol(index + 1, in: sentence), let letters = sentence.letters(index + 1)
        else { return nil }
        var reading = Reading(
            end: index + 2, tokens: LetterSpelling.tokens(letters, for: index..<index + 2))
        reading.isSetOff = true
        return reading
    }

    private func reuters(_ index: Int, in sentence: WrittenSentence) -> Reading? {
        guard isSymbol(index, in: sentence), let stem = sentence.letters(index), stem.utf8.count > 1,
            sentence.isMark(".", at: index + 1, glued: true),
            let place = sentence.letters(index + 2, glued: true), Self.places.contains(place),
            stem.utf8.count > 2 || ["(", "<"].contains(sentence[index - 1]?.mark),
            sentence[index + 3]?.kind != .letters || !sentence.isGlued(index + 3)
        else { return nil }
        let name = LetterSpelling.tokens(stem, for: index..<index + 1)
        let dot = DraftToken("dot", for: index + 1..<index + 2)
        return Reading(
            end: index + 3,
            tokens: name + [dot] + LetterSpelling.tokens(place, for: index + 2..<index + 3))
    }

    private static let exchanges: Set<String> = [
        "nyse", "nasdaq", "lse", "lon", "tsx", "tsxv", "asx", "nse", "bse", "hkex", "hkse", "sehk", "fra",
        "etr", "epa", "ams", "amex", "otc", "otcqb", "otcqx", "otcmkts", "tyo", "tse", "six", "aim", "jse",
        "cse", "krx", "sgx", "nasdaqgs", "euronext", "ticker",
    ]

    private static let places: Set<String> = [
        "O", "N", "OQ", "L", "DE", "PA", "T", "HK", "SS", "SZ", "TO", "AX", "NS", "BO", "MI", "AS", "BR",
        "SW", "ST", "HE", "CO", "OL", "MC", "KS", "SA", "MX", "F", "VI", "IS", "ME", "MM", "KL", "SI",
    ]
}
