import NarrationModel

/// Gives every token the written words that it says, and every word a token or an omission.
struct WordLedger {
    private let sentence: SourcedText
    private let words: [Range<Int>]
    private let lexemes: [Lexeme]
    private(set) var omissions: [Omission] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// The words that were announced last, so that an announcement is reported once.
    var lastAnnounced: Range<Int>?

    /// Where the words stand that are spoken, in order.
    private(set) var spokenRanges: [Range<Int>]

    init(sentence: SourcedText, words: [Range<Int>], lexemes: [Lexeme]) {
        self.sentence = sentence
        self.words = words
        self.lexemes = lexemes
        spokenRanges = words
    }

    /// The reader's tokens, safe for the engine, with indices into ``spokenRanges``.
    mutating func tokens(from reader: SentenceReader) -> [SpokenToken] {
        var tokens: [SpokenToken] = []
        tokens.reserveCapacity(reader.tokens.count)
        for draft in reader.tokens { append(draft, to: &tokens) }
        reportUnsaid(reader.unsaid, beside: tokens)
        for (range, doubt) in reader.doubts { report(doubt, range) }
        return withoutUnspoken(tokens, omitted: reader.omitted)
    }

    private mutating func append(_ draft: DraftToken, to tokens: inout [SpokenToken]) {
        let isForeign =
            draft.language != nil || draft.pronunciation != nil && ForeignText.isForeign(draft.text)
        let pieces = isForeign ? ForeignText.pieces(of: draft.text) : SafeText.pieces(of: draft.text)
        let range = wordRange(of: draft, behind: tokens.last)
        if pieces.count != 1 || pieces[0] != draft.text {
            report("safe-text", "text '\(draft.text)' was made safe for the engine", range)
        }
        reportForeign(draft, range)
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            tokens.append(
                SpokenToken(
                    text: piece, punctuation: isLast ? draft.mark.text : "",
                    pronunciation: pieces.count == 1 ? draft.pronunciation : nil,
                    delivery: Delivery(language: draft.language), words: range, rule: draft.rule,
                    entry: draft.entry))
        }
        if pieces.isEmpty, let last = tokens.indices.last, draft.mark != .none {
            tokens[last].punctuation = draft.mark.text
        }
    }

    /// The words of a token's lexemes, never before those of the token in front of it.
    private func wordRange(of draft: DraftToken, behind last: SpokenToken?) -> Range<Int> {
        let floor = last?.words ?? 0..<1
        var (first, end) = (draft.lexemes.lowerBound, draft.lexemes.upperBound - 1)
        while first <= end, lexemes[first].word < 0 { first += 1 }
        while end > first, lexemes[end].word < 0 { end -= 1 }
        guard first <= end else { return floor.lowerBound..<max(floor.upperBound, 1) }
        let lower = max(lexemes[first].word, floor.lowerBound)
        return lower..<max(lexemes[end].word + 1, floor.upperBound, lower + 1)
    }

    /// Takes words that no token says out of the account, each with the rule that left it out.
    private mutating func withoutUnspoken(
        _ tokens: [SpokenToken], omitted: [(lexemes: Range<Int>, rule: RuleID)]
    ) -> [SpokenToken] {
        var isSpoken = Array(repeating: false, count: words.count)
        for token in tokens { for word in token.words { isSpoken[word] = true } }
        guard isSpoken.contains(false) else { return tokens }
        let rules = rules(of: omitted)
        for word in words.indices where !isSpoken[word] { omit(word, by: rules[word]) }
        spokenRanges = words.indices.filter { isSpoken[$0] }.map { words[$0] }
        let places = isSpoken.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1 ? 1 : 0)) }
        return tokens.map { token in
            var token = token
            token.words = places[token.words.lowerBound]..<places[token.words.upperBound]
            return token
        }
    }

    /// The rule that left out a part of a word, by word.
    private func rules(of omitted: [(lexemes: Range<Int>, rule: RuleID)]) -> [Int: RuleID] {
        var rules: [Int: RuleID] = [:]
        for (range, rule) in omitted {
            for index in range { rules[lexemes[index].word] = rule }
        }
        return rules
    }

    private mutating func omit(_ word: Int, by rule: RuleID?) {
        let text = sentence.string.slice(utf8: words[word])
        let source = sentence.sourceRange(of: words[word])
        if source.isEmpty { return }
        omissions.append(Omission(rule: rule ?? "unpronounceable", text: text, source: source))
        guard rule == nil else { return }
        let message = "word '\(text)' has no spoken form; add it to a lexicon of the voice"
        diagnostics.append(
            Diagnostic(code: "unpronounceable", severity: .warning, message: message, source: source))
    }

    /// Notes signs that are not said; a word of which nothing is said is reported as a whole.
    private mutating func reportUnsaid(_ indices: [Int], beside tokens: [SpokenToken]) {
        guard !indices.isEmpty else { return }
        let spoken = tokens.reduce(into: Set<Int>()) { $0.formUnion($1.words) }
        for index in indices where lexemes[index].word >= 0 || lexemes[index].mark.value > 0x7F {
            let word = lexemes[index].word
            guard word < 0 || spoken.contains(word) else { continue }
            report(
                "unsaid-symbol",
                "symbol '\(lexemes[index].text)' is not said; add it to a lexicon of the voice",
                word >= 0 ? word..<word + 1 : 0..<words.count)
        }
    }

    private mutating func report(_ doubt: Doubt, _ range: Range<Int>) {
        let owners = range.map { lexemes[$0].word }.filter { $0 >= 0 }
        guard let first = owners.first, let last = owners.last else { return }
        report(doubt.code, doubt.message, first..<last + 1)
    }

    mutating func report(_ code: RuleID, _ message: String, _ range: Range<Int>) {
        let offsets = words[range.lowerBound].lowerBound..<words[range.upperBound - 1].upperBound
        let source = sentence.sourceRange(of: offsets)
        diagnostics.append(Diagnostic(code: code, severity: .note, message: message, source: source))
    }
}
