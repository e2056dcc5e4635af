/// An entry of several lexemes, such as `Xi Jinping` or `24/7`, ready to be compared with a sentence.
struct LexiconPhrase: Sendable {
    /// A lexeme of the written form.
    private struct Part: Hashable, Sendable {
        let text: String
        let isGlued: Bool
    }

    let stored: StoredEntry
    private let parts: [Part]

    /// Whether the form is words of ASCII letters with a space between, which its parts tell all of.
    private let isPlain: Bool

    init(_ stored: StoredEntry, lexemes: [Lexeme]) {
        self.stored = stored
        parts = lexemes.map { Part(text: $0.text, isGlued: $0.isGlued) }
        isPlain = false
    }

    /// An entry for words with spaces between; nil when the form has anything else.
    init?(plain stored: StoredEntry) {
        let words = stored.line.map { $0.text.words(of: $0.columns.written) }
        guard let words = words ?? PlainForm.words(of: stored.written) else { return nil }
        self.stored = stored
        parts = words.map { Part(text: $0, isGlued: false) }
        isPlain = true
    }

    var entry: LexiconEntry { stored.entry }

    /// Whether both phrases have the same written form.
    func isWritten(as other: LexiconPhrase) -> Bool {
        isPlain && other.isPlain ? parts == other.parts : stored.written == other.stored.written
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
