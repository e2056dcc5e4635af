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
        var (tokens, length, opening) = (tokens, 0, Int?.none)
        var lengthAtOpening = 0
        for index in tokens.indices {
            let size = tokens[index].text.utf8.count + 1
            if length + size > longestClause {
                tokens[(opening ?? index) - 1].punctuation = ClauseMark.comma.text
                length -= opening == nil ? length : lengthAtOpening
                opening = nil
            }
            if length > longestClause / 2, openings.contains(tokens[index].text) {
                (opening, lengthAtOpening) = (index, length)
            }
            length += size
            if !tokens[index].punctuation.isEmpty { (length, opening) = (0, nil) }
        }
        tokens[tokens.count - 1].punctuation = ending.text
        return tokens
    }

    /// Words before which a long clause is best divided.
    private static let openings: Set<String> = [
        "and", "or", "but", "which", "who", "that", "when", "where", "while", "because", "after", "before",
        "as", "if", "with", "for", "from", "in", "on", "at", "to", "by", "into", "through", "under", "over",
    ]
}
