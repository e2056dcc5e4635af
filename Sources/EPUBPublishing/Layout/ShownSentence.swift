/// A sentence as its document shows it.
struct ShownSentence {
    /// A stretch of the sentence: a word, words that are said together, or what stands between.
    struct Span {
        let text: String

        /// The element's identifier; nil for a stretch that needs no element.
        var id: String?
    }

    /// Something that is highlighted from a frame on, until the next begins.
    struct Start {
        /// The identifier of its element.
        let id: String
        let start: Int
    }

    /// The element's identifier.
    let id: String

    /// The sentence's text in order.
    let spans: [Span]

    /// What is highlighted: the words, or the sentence itself; nothing when it is not heard.
    let cues: [Start]
}
