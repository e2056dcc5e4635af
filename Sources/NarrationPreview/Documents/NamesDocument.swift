package import NarrationPipeline

/// Names and unknown words of an article, those that somebody should hear first.
package struct NamesDocument: Hashable, Sendable, Encodable {
    package struct Name: Hashable, Sendable, Encodable {
        package var written: String
        package var count: Int
        package var source: CheckedWord.Source
        package var spoken: String

        /// In IPA.
        package var phonemes: String

        /// Whether it is a name that no lexicon covers.
        package var wantsLook: Bool

        /// The file and line of the entry, or the rule's name.
        package var place: String?

        /// The id of the first passage that has it, and the number of the sentence in it.
        package var passage: String?
        package var sentence: Int?
    }

    package var words: [Name]

    /// What could not be decided, and forms that several lexicons give.
    package var findings: [CheckedFault]
    package var conflicts: [CheckedFault]
}
