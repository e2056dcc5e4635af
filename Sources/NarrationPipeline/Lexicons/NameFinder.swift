import NarrationModel

/// Tells names and other words that an engine may not know from plain English, by how they are written.
///
/// There is no list of English words. A word is looked at when it has a capital where only a name has one, when it is
/// in capitals, or when it is spelt as English is not (``OddSpelling``).
struct NameFinder {
    /// Capitalised words that are said as they are read.
    private static let ordinary: Set<String> = [
        "I", "I'm", "I'd", "I'll", "I've", "Mr", "Mrs", "Ms", "Dr", "Monday", "Tuesday", "Wednesday",
        "Thursday",
        "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July",
        "August",
        "September", "October", "November", "December",
    ]

    /// How a sentence uses capitals, and the word that its next token begins with.
    private let capitalsMeanNames: Bool
    private let utterance: Utterance

    init(_ utterance: Utterance) {
        self.utterance = utterance
        let long = utterance.words.map { Self.core(of: $0.text) }.filter { $0.count > 3 }
        let capitals = long.count { $0.first?.isUppercase == true }
        capitalsMeanNames = long.count < 3 || capitals * 10 < long.count * 7
    }

    /// Whether the token at `index`, which is said as it is written, is a name for certain, or no sign of one.
    func isName(at index: Int) -> Bool {
        let token = utterance.tokens[index]
        let word = Self.core(of: token.text)
        guard capitalsMeanNames, token.text.first?.isUppercase == true, !Self.ordinary.contains(word)
        else { return false }
        if index > 0, ![".", "!", "?", ":"].contains(utterance.tokens[index - 1].punctuation),
            !isQuoted(token)
        {
            return true
        }
        return beginsName(at: index) && !OrdinaryWords.contains(word)
    }

    /// Whether another word with a capital follows at once, as behind the first name at a sentence's start.
    private func beginsName(at index: Int) -> Bool {
        guard index + 1 < utterance.tokens.count, utterance.tokens[index].punctuation.isEmpty else {
            return false
        }
        let next = utterance.tokens[index + 1]
        return next.text.first?.isUppercase == true && !NameFinder.isInCapitals(next.text)
            && !Self.ordinary.contains(Self.core(of: next.text))
    }

    /// Whether a quotation begins with the token's word, so that its capital may be that of a sentence.
    private func isQuoted(_ token: SpokenToken) -> Bool {
        guard let first = utterance.words[token.words].first?.text.first else { return false }
        return "\"'“‘«([".contains(first)
    }

    /// `text` without signs around it and without a possessive ending.
    static func core(of text: String) -> String {
        let start = text.drop { !$0.isLetter && !$0.isNumber }
        let trimmed = String(start.reversed().drop { !$0.isLetter && !$0.isNumber }.reversed())
        return trimmed.hasSuffix("'s") || trimmed.hasSuffix("’s") ? String(trimmed.dropLast(2)) : trimmed
    }

    /// Whether `word` has two capitals or more and no small letter but a plural ending.
    static func isInCapitals(_ word: String) -> Bool {
        let letters = word.filter(\.isLetter)
        let stem = letters.hasSuffix("s") ? letters.dropLast() : letters[...]
        return stem.count > 1 && stem.allSatisfy(\.isUppercase)
    }
}
