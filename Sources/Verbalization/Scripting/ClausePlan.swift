import NarrationModel

/// Sets the marks that the engine needs: one at the end, and one at least every 180 characters.
enum ClausePlan {
    private static let longestClause = 180

    /// The mark that ends a sentence: a question or exclamation mark as written, else a stop.
    static func ending(of sentence: WrittenSentence) -> ClauseMark {
        var ending = ClauseMark.stop
        for lexeme in sentence.lexemes.reversed() {
            guard lexeme.kind == .mark else { break }
            if lexeme.mark == "?" { return .question }
            if lexeme.mark == "!" { ending = .exclamation }
        }
        return ending
    }

    /// `tokens` with a mark at the end and commas in clauses that are too long for the engine.
    static func marked(_ tokens: [SpokenToken], ending: ClauseMark) -> [SpokenToken] {
        var tokens = tokens
        var length = 0
        for index in tokens.indices {
            length += tokens[index].text.utf8.count + 1
            if index + 1 < tokens.count, length + tokens[index + 1].text.utf8.count > longestClause,
                tokens[index].punctuation.isEmpty
            {
                tokens[index].punctuation = ClauseMark.comma.text
            }
            if !tokens[index].punctuation.isEmpty { length = 0 }
        }
        tokens[tokens.count - 1].punctuation = ending.text
        return tokens
    }
}
