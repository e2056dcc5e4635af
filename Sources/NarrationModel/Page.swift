/// One input as it came: its text, what kind of text that is, and what it is called.
package struct Page: Hashable, Sendable {
    /// The forms of text that a reader can tell apart.
    package enum MediaType: String, Sendable {
        case savedText = "text/plain"
        case html = "text/html"
        case markdown = "text/markdown"
        /// RSS, Atom and sitemaps.
        case xmlFeed = "application/xml"
        case jsonFeed = "application/feed+json"
    }

    /// The decoded text, without a byte order mark.
    package let text: String

    /// What the text is, told from its content.
    package let mediaType: MediaType

    /// A short name for messages, such as a file's name; it never enters an artefact.
    package let name: String

    package init(text: String, mediaType: MediaType, name: String) {
        self.text = text
        self.mediaType = mediaType
        self.name = name
    }
}
