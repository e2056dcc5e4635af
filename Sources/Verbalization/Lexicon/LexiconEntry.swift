/// How one written form is said.
package struct LexiconEntry: Hashable, Sendable {
    /// The four ways in which an entry can say it.
    package enum Kind: String, Sendable, CaseIterable {
        /// In the International Phonetic Alphabet, one transcription for each written word.
        case ipa
        /// In other words, which are spoken as ordinary words.
        case say
        /// Letter by letter.
        case letters
        /// As an ordinary word, though it is printed in capitals.
        case word
    }

    /// The written form, such as `Kupiansk` or `Deutsche Welle`.
    package let written: String

    package let kind: Kind

    /// The transcription or the words; empty for letters and words that are said as they are spelt.
    package let value: String

    package init(written: String, kind: Kind, value: String = "") {
        self.written = written
        self.kind = kind
        self.value = value
    }
}
