import NarrationModel

/// Reads web and mail addresses.
///
///     Gazeta.ru             Gazeta dot R.U
///     desk@example.com      desk at example dot com
///
/// The protocol and "www" are left out of a spoken address; its path is the business of ``WebPath``. Names of files
/// are said alike (`report.pdf`). Leaves alone abbreviations, and a missing space between sentences.
struct WebName: ReadingRule {
    let id: RuleID = "web-name"
    let summary = "web and mail addresses: Gazeta.ru, desk@example.com"
    let trigger: RuleTrigger = [.compounds, .digits]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let address = WebAddress(at: index, in: sentence) else { return nil }
        var tokens: [DraftToken] = []
        for label in skippingWWW(address.labels, in: sentence) {
            tokens += self.tokens(label, isLast: label == address.labels.last, in: sentence)
        }
        return Reading(end: address.end, tokens: tokens)
    }

    private func skippingWWW(_ labels: [Range<Int>], in sentence: WrittenSentence) -> ArraySlice<Range<Int>> {
        let isWWW = labels.count > 2 && sentence[labels[0].lowerBound]?.key == "www"
        return isWWW ? labels.dropFirst() : labels[...]
    }

    private func tokens(_ label: Range<Int>, isLast: Bool, in sentence: WrittenSentence) -> [DraftToken] {
        var tokens: [DraftToken] = []
        for index in label {
            guard let lexeme = sentence[index] else { continue }
            tokens += self.tokens(lexeme, at: index, isLast: isLast, in: sentence)
        }
        guard !isLast else { return tokens }
        let separator = label.upperBound
        let word = sentence.isMark("@", at: separator) ? "at" : "dot"
        return tokens + [DraftToken(word, for: separator..<separator + 1)]
    }

    private func tokens(_ lexeme: Lexeme, at index: Int, isLast: Bool, in sentence: WrittenSentence)
        -> [DraftToken]
    {
        if isLast, lexeme.text.utf8.count > 2, WebSuffix.spoken.contains(lexeme.key) {
            return [DraftToken(lexeme.key, for: index..<index + 1)]
        }
        if isLast, let found = sentence.lexicon.found(lexeme.text) {
            return LexiconForm.tokens(found, for: index..<index + 1)
        }
        if isLast, WebSuffix.spelt.contains(lexeme.key) {
            return LetterSpelling.tokens(lexeme.text, for: index..<index + 1)
        }
        return Self.tokens(lexeme, at: index, in: sentence)
    }

    /// The words for a part of a name: letters without a vowel are spelt, long figures said one by one.
    static func tokens(_ lexeme: Lexeme, at index: Int, in sentence: WrittenSentence) -> [DraftToken] {
        let range = index..<index + 1
        switch lexeme.kind {
        case .digits:
            let numbers = sentence.style.numbers
            let isYear = lexeme.text.utf8.count == 4 && ["1", "2"].contains(lexeme.text.prefix(1))
            let words =
                lexeme.text.utf8.count < 3 || isYear
                ? numbers.pairs(lexeme.text) : numbers.digits(lexeme.text)
            return words.map { DraftToken($0, for: range) }
        case .mark: return [DraftToken(marks[lexeme.mark] ?? "dash", for: range)]
        case .foreign: return ForeignWord.tokens(at: index, in: sentence)
        case .letters:
            if let found = sentence.lexicon.found(lexeme.text) {
                return LexiconForm.tokens(found, for: range)
            }
            let isShort = lexeme.text.utf8.count < 3 && !CommonWords.short.contains(lexeme.key)
            let isSpelt = isShort && !WebSuffix.spoken.contains(lexeme.key)
            let isInitialism =
                lexeme.shape == .capitals && CapitalsPattern.isSpelt(lexeme.text, amongCapitals: false)
            return isSpelt || !hasVowel(lexeme) || isInitialism
                ? LetterSpelling.tokens(lexeme.text, for: range) : [DraftToken(lexeme.text, for: range)]
        }
    }

    private static let marks: [Unicode.Scalar: String] = ["_": "underscore", "+": "plus"]

    private static func hasVowel(_ lexeme: Lexeme) -> Bool {
        lexeme.key.utf8.contains { "aeiouy".utf8.contains($0) || $0 > 127 }
    }
}
