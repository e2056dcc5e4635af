import NarrationModel

/// What a rule makes of a stretch of a sentence.
struct Reading: Sendable {
    /// The index behind the last lexeme that the reading says.
    let end: Int

    /// What is said; nothing when the rule leaves the stretch out.
    var tokens: [DraftToken]

    /// Says `words` for all lexemes from `start` to `end`.
    init(_ words: [String], for lexemes: Range<Int>) {
        end = lexemes.upperBound
        tokens = words.map { DraftToken($0, for: lexemes) }
    }

    init(end: Int, tokens: [DraftToken]) {
        self.end = end
        self.tokens = tokens
    }
}

/// A spoken word in the making, which still counts lexemes instead of written words.
struct DraftToken: Sendable {
    var text: String
    var mark: ClauseMark = .none
    var pronunciation: Pronunciation?

    /// The language in which the token is written, where it is not the voice's own.
    var language: String?
    var lexemes: Range<Int>
    var rule: RuleID?

    init(_ text: String, for lexemes: Range<Int>, pronunciation: Pronunciation? = nil) {
        self.text = text
        self.lexemes = lexemes
        self.pronunciation = pronunciation
    }
}
