/// A stretch of a text that its page marks with a language.
package struct LanguageRun: Hashable, Sendable {
    /// UTF-8 offsets in the text.
    package var range: Range<Int>

    /// A BCP 47 tag.
    package var language: String

    package init(range: Range<Int>, language: String) {
        self.range = range
        self.language = language
    }
}
