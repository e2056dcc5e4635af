/// Something said that an entry would change.
package struct AffectedPassage: Hashable, Sendable, Encodable {
    /// The article's headline.
    package var article: String

    /// The manifest or the page that the article is in.
    package var source: String
    package var role: String

    /// The passage's sentences as the page writes them, on one line.
    package var text: String

    /// How many times the entry is used in it.
    package var count: Int

    /// Where the audio file has it, in seconds; nil for a page that is not rendered.
    package var seconds: [Double]?
}
