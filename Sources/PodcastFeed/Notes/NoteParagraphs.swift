internal import NarrationModel

/// The paragraphs of an episode's notes.
struct NoteParagraphs {
    private let summary: String

    /// The article's link, author and date, and the disclosure.
    private let facts: [NoteParagraph]

    /// A line for each chapter, which begins with its time whatever a player makes of the markup; with a link where
    /// the chapter has one of its own.
    private let chapters: [NoteParagraph]

    init(_ episode: FeedEpisode) {
        let link = episode.webLink
        let disclosure = episode.disclosure?.visibleLine.map { NoteParagraph(lead: $0) }
        facts = [Self.source(of: episode, link), disclosure].compactMap(\.self)
        chapters = episode.chapters.count > 1 ? Self.chapters(of: episode, link) : []
        let summary = episode.summary?.onOneLine ?? ""
        self.summary = summary.isEmpty && facts.isEmpty ? episode.displayTitle : summary
    }

    var all: [NoteParagraph] { (summary.isEmpty ? [] : [NoteParagraph(lead: summary)]) + facts + chapters }

    /// Those that fit into `limit` bytes of HTML when not all do: the facts, then a summary that is cut, then as many chapters as there
    /// is room for, without their links when those leave no room for all.
    func fitting(_ limit: Int) -> [NoteParagraph] {
        var room = limit
        func take(_ paragraphs: [NoteParagraph]) -> [NoteParagraph] {
            paragraphs.filter { paragraph in
                let length = paragraph.markupLength
                guard length <= room else { return false }
                room -= length
                return true
            }
        }
        let kept = take(facts)
        let short = summary.feedText(byteLimit: min(Self.shortSummary, room / 8))
        let leading = summary.isEmpty ? [] : take([NoteParagraph(lead: short)])
        let linked = chapters.reduce(0) { $0 + $1.markupLength } <= room
        let lines = linked ? chapters : chapters.map(\.unlinked)
        // A list with a gap would be wrong: it ends at the first that does not fit.
        let listed = lines.prefix { line in
            let length = line.markupLength
            guard length <= room else { return false }
            room -= length
            return true
        }
        return leading + kept + listed
    }

    /// Bytes of a summary that has to make room.
    private static let shortSummary = 400

    /// `Read the article, by Ada Vale, 5 March 2024`.
    private static func source(of episode: FeedEpisode, _ link: String?) -> NoteParagraph? {
        let author = episode.author?.visibleLine.map {
            FeedWords.by($0.feedText(), isFirst: link == nil)
        }
        let date = episode.articleDate.flatMap(day).map { FeedWords.day($0) }
        let rest = [author, date].compactMap(\.self).joined(separator: ", ")
        guard let link else { return rest.isEmpty ? nil : NoteParagraph(lead: rest) }
        return NoteParagraph(
            link: .init(address: link, label: FeedWords.readArticle),
            end: rest.isEmpty ? "" : ", \(rest)")
    }

    private static func chapters(of episode: FeedEpisode, _ own: String?) -> [NoteParagraph] {
        episode.chapters.indices.map { index in
            let chapter = episode.chapters[index]
            let time = PlayTime(chapter.start).long + " "
            let title = episode.chapterTitle(index)
            guard let link = chapter.link.flatMap(WebLink.init)?.text, link != own else {
                return NoteParagraph(lead: time, end: title)
            }
            return NoteParagraph(lead: time, link: .init(address: link, label: title))
        }
    }

    /// The day that a date in ISO 8601 begins with.
    private static func day(_ date: String) -> PublicationTime.Day? {
        let parts = date.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
            let day = Int(parts[2])
        else { return nil }
        let found = PublicationTime.Day(year: year, month: month, day: day)
        return found.isPlausible ? found : nil
    }
}
