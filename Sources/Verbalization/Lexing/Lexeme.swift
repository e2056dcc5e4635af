/// The smallest piece that rules look at: a run of letters, a run of digits, or one mark.
struct Lexeme: Sendable {
    enum Kind: Sendable {
        case letters
        case digits
        case mark

        /// Letters that English does not write: of another script, or marked with a language.
        case foreign
    }

    /// How capitals stand in letters; an ending `s` or `'s` behind capitals does not count.
    enum Shape: Sendable {
        case none
        case lower
        case capitalized
        case capitals
        case mixed
    }

    let kind: Kind

    /// Letters with straight apostrophes, in Latin script but for foreign ones; ASCII digits; or the mark.
    let text: String

    /// The mark; U+0000 for letters and digits.
    let mark: Unicode.Scalar

    let shape: Shape

    /// The index of the written word that the lexeme is in, or -1 between words.
    let word: Int

    /// Whether no white space stands before the lexeme.
    let isGlued: Bool

    /// Whether only a thin or no-break space stands before the lexeme, as between the groups of a number.
    let isNarrow: Bool

    /// The script and language of foreign letters; nil for all else.
    var foreign: ForeignLetters?

    /// The text in small letters.
    var key: String { shape == .lower ? text : text.lowercased() }
}
