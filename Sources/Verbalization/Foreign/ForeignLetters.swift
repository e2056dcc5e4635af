import NarrationModel

/// What is known of a word that English does not write.
///
/// A class, so that a lexeme of English carries no more than an empty pointer.
final class ForeignLetters: Sendable {
    let system: WritingSystem

    /// The language that the page marks the word with.
    let marked: String?

    /// The language that the word is taken to be in: a BCP 47 tag, or nil for an unknown one.
    let language: String?

    init(system: WritingSystem, marked: String?, language: String? = nil) {
        self.system = system
        self.marked = marked
        self.language = language
    }

    /// The same letters, in `language`.
    func settled(in language: String?) -> ForeignLetters {
        ForeignLetters(system: system, marked: marked, language: language)
    }

    /// Whether `other` is in the same script and language.
    func isAlike(_ other: ForeignLetters) -> Bool {
        system == other.system && language == other.language && marked == other.marked
    }
}
