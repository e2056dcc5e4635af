import NarrationModel

/// What a rule makes of a stretch of a sentence.
struct Reading: Sendable {
    /// The index behind the last lexeme that the reading says.
    let end: Int

    /// What is said; nothing when the rule leaves the stretch out.
    var tokens: [DraftToken]

    /// Whether a pause stands before the first token.
    var isSetOff = false

    /// What the rule was not sure of.
    var doubt: Doubt?

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

/// A choice between readings that nothing in the sentence decides.
struct Doubt: Sendable {
    let code: RuleID

    /// The rule and the remedy, headline style without a full stop.
    let message: String
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

    /// The written form of the lexicon entry that gave the token.
    var entry: String?

    init(_ text: String, for lexemes: Range<Int>, pronunciation: Pronunciation? = nil) {
        self.text = text
        self.lexemes = lexemes
        self.pronunciation = pronunciation
    }
}
