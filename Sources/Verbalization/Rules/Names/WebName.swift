import NarrationModel

/// Reads web and mail addresses.
///
///     Gazeta.ru             Gazeta dot R.U
///     desk@example.com      desk at example dot com
///
/// The protocol and "www" are left out of a spoken address, and so is what follows the first slash. Leaves alone
/// abbreviations, and a missing space between sentences.
struct WebName: ReadingRule {
    let id: RuleID = "web-name"
    let summary = "web and mail addresses: Gazeta.ru, desk@example.com"
    let trigger: RuleTrigger = [.compounds, .digits]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let start = behindProtocol(index, in: sentence)
        guard let (labels, end) = labels(from: start, in: sentence),
            isAddress(labels, sentence, hasProtocol: start > index)
        else { return nil }
        var tokens: [DraftToken] = []
        for label in skippingWWW(labels, in: sentence) {
            tokens += self.tokens(label, isLast: label == labels.last, in: sentence)
        }
        return Reading(end: path(behind: end, in: sentence), tokens: tokens)
    }

    private func behindProtocol(_ index: Int, in sentence: WrittenSentence) -> Int {
        guard ["http", "https"].contains(sentence[index]?.key),
            sentence.isMark(":", at: index + 1, glued: true),
            sentence.isMark("/", at: index + 2, glued: true), sentence.isMark("/", at: index + 3, glued: true)
        else { return index }
        return index + 4
    }

    /// The stretches between points and at signs, each a range of lexemes that ends before its separator.
    private func labels(from start: Int, in sentence: WrittenSentence) -> (labels: [Range<Int>], end: Int)? {
        var (labels, lower, index) = ([Range<Int>](), start, start)
        while let lexeme = sentence[index], index == start || lexeme.isGlued, index - start < 64 {
            if lexeme.mark == "." || lexeme.mark == "@" {
                guard index > lower, sentence[index + 1]?.isGlued == true, sentence[index + 1]?.kind != .mark
                else { break }
                labels.append(lower..<index)
                lower = index + 1
            } else if lexeme.kind == .mark, lexeme.mark != "-" || sentence[index + 1]?.isGlued != true,
                lexeme.mark != "_"
            {
                break
            }
            index += 1
        }
        guard index > lower, !labels.isEmpty else { return nil }
        return (labels + [lower..<index], index)
    }

    private func isAddress(_ labels: [Range<Int>], _ sentence: WrittenSentence, hasProtocol: Bool) -> Bool {
        guard let last = labels.last, last.count == 1, let domain = sentence.letters(last.lowerBound) else {
            return false
        }
        if hasProtocol || labels.dropLast().contains(where: { sentence.isMark("@", at: $0.upperBound) }) {
            return true
        }
        let isKnown = Self.spoken.contains(domain.lowercased()) || Self.spelt.contains(domain.lowercased())
        return isKnown && Lexeme.Shape(of: domain) != .capitalized
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
        let range = index..<index + 1
        switch lexeme.kind {
        case .digits: return sentence.style.numbers.pairs(lexeme.text).map { DraftToken($0, for: range) }
        case .mark: return [DraftToken(lexeme.mark == "_" ? "underscore" : "dash", for: range)]
        case .foreign: return ForeignWord.tokens(at: index, in: sentence)
        case .letters:
            if let found = sentence.lexicon.found(lexeme.text) {
                return LexiconForm.tokens(found, for: range)
            }
            let isSpelt =
                lexeme.text.utf8.count < 4 && !Self.spoken.contains(lexeme.key)
                && (isLast || !hasVowel(lexeme) || lexeme.shape == .capitals || lexeme.text.utf8.count < 3)
            return isSpelt || !hasVowel(lexeme)
                ? LetterSpelling.tokens(lexeme.text, for: range) : [DraftToken(lexeme.text, for: range)]
        }
    }

    private func hasVowel(_ lexeme: Lexeme) -> Bool {
        lexeme.key.utf8.contains { "aeiouy".utf8.contains($0) || $0 > 127 }
    }

    /// The index behind a path, whose parts are not said.
    private func path(behind end: Int, in sentence: WrittenSentence) -> Int {
        guard
            sentence.isMark("/", at: end, glued: true)
                || sentence.isMark(":", at: end, glued: true) && sentence.digits(end + 1, glued: true) != nil
        else { return end }
        var index = end
        while let lexeme = sentence[index], lexeme.isGlued { index += 1 }
        while index > end, let mark = sentence[index - 1]?.mark, ".,;:!?\")]'".unicodeScalars.contains(mark) {
            index -= 1
        }
        return index
    }

    private static let spoken: Set<String> = [
        "com", "org", "net", "gov", "edu", "info", "mil", "news", "biz", "online", "media", "press", "live",
        "site", "tech", "app", "blog", "shop", "store", "space", "today", "world", "agency", "pro", "name",
        "museum", "me", "co",
    ]
    private static let spelt: Set<String> = [
        "ru", "ua", "uk", "us", "eu", "de", "fr", "pl", "it", "es", "nl", "be", "ch", "at", "cz", "sk",
        "hu", "ro", "bg", "lt", "lv", "ee", "fi", "se", "no", "dk", "ie", "pt", "gr", "tr", "il", "in",
        "cn", "jp", "kr", "au", "nz", "ca", "br", "mx", "ar", "za", "ge", "am", "az", "kz", "by", "md",
        "rs", "hr", "si", "ba", "mk", "al", "is", "lu", "su", "tv", "fm", "io", "ai", "ly", "gg", "cc",
        "int", "to",
    ]
}
