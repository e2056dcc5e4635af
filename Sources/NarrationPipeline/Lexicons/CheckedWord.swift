/// A name, an initialism or an unknown word, and how it will be said.
package struct CheckedWord: Hashable, Sendable, Encodable {
    /// Who decides how it is said.
    package enum Source: String, Sendable, Encodable {
        /// An entry of a lexicon.
        case lexicon
        /// A rule, as for capitals that are spelt.
        case rule
        /// The engine's rules for English alone; no lexicon covers the word.
        case engine
    }

    /// The word as it is written, without signs around it.
    package var written: String
    package var count: Int
    package var source: Source

    /// Whether no lexicon covers the word and none needs to: English rules read it rightly (``OrdinaryWords``).
    package var isOrdinary: Bool

    /// The file and line of the entry, or the rule's name.
    package var place: String?

    /// What the engine is given: words in ordinary spelling.
    package var spoken: String

    /// What the engine says, in IPA.
    package var phonemes: String

    /// Whether someone should hear how the word is said: a name that no lexicon covers.
    package var wantsLook: Bool { source == .engine && !isOrdinary }
}

/// Something that could not be decided, or that was changed to be spoken.
package struct CheckedFault: Hashable, Sendable, Encodable {
    package var code: String
    package var severity: String
    package var message: String
    package var count: Int

    /// The words around each place, in the order of the articles; nil when it has none.
    package var sentences: [String]?
}
