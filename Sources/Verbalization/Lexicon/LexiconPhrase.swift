/// An entry of several lexemes, such as `Xi Jinping` or `24/7`, ready to be compared with a sentence.
struct LexiconPhrase: Sendable {
    /// A lexeme of the written form.
    private struct Part: Sendable {
        let text: String
        let isGlued: Bool
    }

    let entry: LexiconEntry
    private let parts: [Part]

    init(entry: LexiconEntry, lexemes: [Lexeme]) {
        self.entry = entry
        parts = lexemes.map { Part(text: $0.text, isGlued: $0.isGlued) }
    }

    /// An entry for words with spaces between.
    init(entry: LexiconEntry, words: [String]) {
        self.entry = entry
        parts = words.map { Part(text: $0, isGlued: false) }
    }

    /// The lexemes of a written form.
    static func lexemes(of written: String) -> [Lexeme] {
        Lexer.lexemes(of: written, words: [])
    }

    /// The first lexeme of a written form, by which its phrase is found.
    static func first(of written: String) -> String {
        PlainForm.words(of: written)?.first ?? lexemes(of: written).first?.text ?? ""
    }

    var first: String { parts.first?.text ?? "" }
    var count: Int { parts.count }

    /// Whether the phrase stands at `index`, letter for letter and with the same spaces.
    ///
    /// The last word may have a possessive ending.
    func matches(_ sentence: [Lexeme], at index: Int) -> Bool {
        guard index + parts.count <= sentence.count else { return false }
        for offset in parts.indices {
            let (wanted, found) = (parts[offset], sentence[index + offset])
            guard
                wanted.text == found.text || offset == parts.count - 1 && found.text == wanted.text + "'s",
                offset == 0 || wanted.isGlued == found.isGlued
            else { return false }
        }
        return true
    }

    /// The ending that the phrase has in the sentence.
    func ending(in sentence: [Lexeme], at index: Int) -> WordEnding {
        let (wanted, found) = (parts[count - 1].text, sentence[index + count - 1].text)
        return wanted == found ? .none : .possessive
    }
}
