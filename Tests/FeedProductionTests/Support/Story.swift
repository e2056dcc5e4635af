/// Small articles that tests write themselves; each has a word that no other has.
enum Story {
    /// Two paragraphs about nothing but `topic`.
    static func paragraphs(_ topic: String, version: Int = 1) -> [String] {
        [
            "The \(topic) came into the bay on a quiet morning and stayed until the tide turned at noon.",
            version == 1
                ? "Nobody in the village knows what the \(topic) is for, but all want to keep it."
                : "The council has changed its mind about the \(topic) for the \(words[version % words.count]) time, and all want to keep it.",
        ]
    }

    private static let words = ["tenth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh"]

    static func headline(_ topic: String) -> String { "The \(topic) is here to stay" }

    /// A page in Markdown.
    static func page(_ topic: String, version: Int = 1, headline: String? = nil) -> String {
        "# \(headline ?? self.headline(topic))\n\n"
            + paragraphs(topic, version: version).joined(separator: "\n\n") + "\n"
    }
}
