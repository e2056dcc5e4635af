/// What came of trying a pronunciation.
package struct TrialDocument: Hashable, Sendable, Encodable {
    /// What the engine says, in IPA.
    package var phonemes: String

    /// What it says without the entry.
    package var before: String

    /// The keys of the word alone, as it is and as it would be, and of the sentence with the entry.
    package var word: String
    package var wordBefore: String
    package var sentence: String?
}

/// An entry as a page asks for it.
package struct PronunciationDraft: Hashable, Sendable, Codable {
    package var written: String
    package var kind: String
    package var value: String
    package var caseSensitive: Bool?
}
