/// One sentence: its written words, the tokens that will be spoken, and which token says which word.
package struct Utterance: Hashable, Sendable {
    /// The written sentence with its page ranges.
    package var written: SourcedText

    /// The written words, in order, as ``WordScanner`` finds them in ``written``.
    package var words: [WrittenWord]

    /// What is spoken, in order. Every written word is covered by at least one token.
    package var tokens: [SpokenToken]

    package init(written: SourcedText, words: [WrittenWord], tokens: [SpokenToken]) {
        self.written = written
        self.words = words
        self.tokens = tokens
    }

    /// The spoken form as one line, with its punctuation.
    package var spoken: String {
        var line = ""
        for token in tokens {
            if !line.isEmpty { line += " " }
            line += token.text
            line += token.punctuation
        }
        return line
    }
}

/// A word as the page writes it, or one that narrate puts in.
package struct WrittenWord: Hashable, Sendable {
    package let text: String
    package let source: SourceRange

    /// Whether the word stands nowhere on the page: it is said in an announcement, or names a table's column.
    package var isInserted: Bool { source.isEmpty }

    package init(text: String, source: SourceRange) {
        self.text = text
        self.source = source
    }
}
