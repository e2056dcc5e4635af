/// An entry of several lexemes, such as `Xi Jinping` or `24/7`, ready to be compared with a sentence.
struct LexiconPhrase: Sendable {
    let entry: LexiconEntry
    private let lexemes: [Lexeme]

    init(entry: LexiconEntry, lexemes: [Lexeme]) {
        self.entry = entry
        self.lexemes = lexemes
    }

    /// The lexemes of a written form.
    static func lexemes(of written: String) -> [Lexeme] {
        Lexer.lexemes(of: written, words: [])
    }

    var first: String { lexemes.first?.text ?? "" }
    var count: Int { lexemes.count }

    /// Whether the phrase stands at `index`, letter for letter and with the same spaces.
    ///
    /// The last word may have a possessive ending.
    func matches(_ sentence: [Lexeme], at index: Int) -> Bool {
        guard index + lexemes.count <= sentence.count else { return false }
        for offset in lexemes.indices {
            let (wanted, found) = (lexemes[offset], sentence[index + offset])
            guard
                wanted.text == found.text || offset == lexemes.count - 1 && found.text == wanted.text + "'s",
                offset == 0 || wanted.isGlued == found.isGlued
            else { return false }
        }
        return true
    }

    /// The ending that the phrase has in the sentence.
    func ending(in sentence: [Lexeme], at index: Int) -> WordEnding {
        let (wanted, found) = (lexemes[count - 1].text, sentence[index + count - 1].text)
        return wanted == found ? .none : .possessive
    }
}
