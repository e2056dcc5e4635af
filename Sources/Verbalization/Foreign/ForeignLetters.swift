import NarrationModel

/// What is known of a word that English does not write.
struct ForeignLetters: Hashable, Sendable {
    let system: WritingSystem

    /// The language that the page marks the word with.
    let marked: String?

    /// The language that the word is taken to be in: a BCP 47 tag, or nil for an unknown one.
    var language: String?
}
