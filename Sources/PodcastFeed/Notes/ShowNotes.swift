internal import NarrationModel

/// What stands beside an episode in a player: summary, link, disclosure and chapters.
package struct ShowNotes {
    /// The most bytes of a description (Apple's requirements for podcasts).
    package static let limit = 4000

    /// Paragraphs and links only, of at most ``limit`` bytes, cut behind a whole element.
    package let html: String

    /// The same without a limit.
    package let fullHTML: String

    /// The same as lines of plain text, of at most ``limit`` bytes.
    package let text: String

    package init(_ episode: FeedEpisode, _ channel: Channel) {
        let paragraphs = NoteParagraphs(episode)
        fullHTML = paragraphs.all.map(\.html).joined()
        if fullHTML.utf8.count <= Self.limit {
            html = fullHTML
        } else {
            html = Self.join(paragraphs.fitting(Self.limit) { $0.html.utf8.count }, \.html)
        }
        let lines = paragraphs.fitting(Self.limit) { $0.text.utf8.count + 1 }
        text = Self.join(lines, { $0.text + "\n" })
    }

    private static func join(
        _ paragraphs: [NoteParagraphs.Paragraph], _ text: (NoteParagraphs.Paragraph) -> String
    ) -> String {
        paragraphs.map(text).joined()
    }
}
