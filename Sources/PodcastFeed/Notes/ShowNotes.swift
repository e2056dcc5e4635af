/// What stands beside an episode in a player: summary, link, disclosure and chapters, as paragraphs of HTML with links.
struct ShowNotes {
    /// The most bytes of a description (Apple's requirements for podcasts).
    static let limit = 4000

    /// UTF-8 of at most ``limit`` bytes, cut behind a whole paragraph.
    let html: [UInt8]

    /// The same without a limit.
    let fullHTML: [UInt8]

    init(_ episode: FeedEpisode) {
        let paragraphs = NoteParagraphs(episode)
        fullHTML = Self.markup(paragraphs.all)
        html =
            fullHTML.count <= Self.limit ? fullHTML : Self.markup(paragraphs.fitting(Self.limit))
    }

    private static func markup(_ paragraphs: [NoteParagraph]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        for paragraph in paragraphs { paragraph.write(to: &bytes) }
        return bytes
    }
}
