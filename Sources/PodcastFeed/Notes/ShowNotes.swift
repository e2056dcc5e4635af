/// What stands beside an episode in a player: summary, link, disclosure and chapters.
package struct ShowNotes {
    /// The most bytes of a description (Apple's requirements for podcasts).
    package static let limit = 4000

    private let paragraphs: NoteParagraphs

    /// ``html`` in UTF-8.
    let htmlBytes: [UInt8]

    /// ``fullHTML`` in UTF-8.
    let fullHTMLBytes: [UInt8]

    package init(_ episode: FeedEpisode, _ channel: Channel) {
        paragraphs = NoteParagraphs(episode)
        fullHTMLBytes = Self.markup(paragraphs.all)
        htmlBytes =
            fullHTMLBytes.count <= Self.limit
            ? fullHTMLBytes : Self.markup(paragraphs.fitting(Self.limit) { $0.markupLength })
    }

    /// Paragraphs and links only, of at most ``limit`` bytes, cut behind a whole element.
    package var html: String { String(decoding: htmlBytes, as: UTF8.self) }

    /// The same without a limit.
    package var fullHTML: String { String(decoding: fullHTMLBytes, as: UTF8.self) }

    /// The same as lines of plain text, of at most ``limit`` bytes.
    package var text: String {
        let lines = paragraphs.all.map(\.text)
        let isShort = lines.reduce(0) { $0 + $1.utf8.count + 1 } <= Self.limit
        let kept =
            isShort ? lines : paragraphs.fitting(Self.limit) { $0.text.utf8.count + 1 }.map(\.text)
        return kept.map { $0 + "\n" }.joined()
    }

    private static func markup(_ paragraphs: [NoteParagraph]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        for paragraph in paragraphs { paragraph.write(to: &bytes) }
        return bytes
    }
}
