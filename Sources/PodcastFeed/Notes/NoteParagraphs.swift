internal import NarrationModel

/// The paragraphs of an episode's notes.
struct NoteParagraphs {
    struct Paragraph {
        var html: String
        var text: String

        init(_ text: String) { self.init(text, html: text.escapedForMarkup) }

        init(_ text: String, html: String) {
            self.text = text
            self.html = "<p>\(html)</p>"
        }
    }

    private let summary: String
    private let facts: [Paragraph]

    /// A line for each chapter, which begins with its time whatever a player makes of the markup; with a link where
    /// the chapter has one of its own.
    private let chapters: [Paragraph]

    init(_ episode: FeedEpisode) {
        let link = Self.source(of: episode)
        let disclosure = episode.disclosure?.visibleFeedLine.map { Paragraph($0) }
        facts = [link, disclosure].compactMap(\.self)
        chapters = episode.chapters.count > 1 ? Self.chapters(of: episode) : []
        let summary = episode.summary?.feedLine ?? ""
        self.summary = summary.isEmpty && facts.isEmpty ? episode.displayTitle : summary
    }

    var all: [Paragraph] { (summary.isEmpty ? [] : [Paragraph(summary)]) + facts + chapters }

    /// Those that fit into `limit` bytes: all of the facts, then as many chapters as there is room for beside a summary that is cut,
    /// and without their links when those leave no room for all.
    func fitting(_ limit: Int, size: (Paragraph) -> Int) -> [Paragraph] {
        let whole = all
        if whole.reduce(0, { $0 + size($1) }) <= limit { return whole }
        var room = limit
        var kept = take(facts, size, &room)
        let short = Paragraph(summary.feedText(byteLimit: min(Self.shortSummary, room / 8)))
        let leading = summary.isEmpty ? [] : take([short], size, &room)
        let linked = chapters.reduce(0) { $0 + size($1) } <= room
        let lines = linked ? chapters : chapters.map { Paragraph($0.text) }
        // A list with a gap would be wrong: it ends at the first that does not fit.
        for line in lines {
            guard size(line) <= room else { break }
            room -= size(line)
            kept.append(line)
        }
        return leading + kept
    }

    /// Bytes of a summary that has to make room.
    private static let shortSummary = 400

    private func take(
        _ paragraphs: [Paragraph], _ size: (Paragraph) -> Int, _ room: inout Int
    ) -> [Paragraph] {
        var taken: [Paragraph] = []
        for paragraph in paragraphs where size(paragraph) <= room {
            room -= size(paragraph)
            taken.append(paragraph)
        }
        return taken
    }

    /// `Read the article, by Ada Vale, 5 March 2024`.
    private static func source(of episode: FeedEpisode) -> Paragraph? {
        let author = episode.author?.visibleFeedLine.map { FeedWords.by($0.feedText()) }
        let date = episode.articleDate.flatMap(Self.day).map { FeedWords.day($0) }
        let rest = [author, date].compactMap(\.self).joined(separator: ", ")
        guard let link = episode.webLink else { return rest.isEmpty ? nil : Paragraph(rest) }
        let end = rest.isEmpty ? "" : ", \(rest)"
        return Paragraph(
            "\(FeedWords.readArticle): \(link)\(end)",
            html: Self.link(link, FeedWords.readArticle) + end.escapedForMarkup)
    }

    private static func chapters(of episode: FeedEpisode) -> [Paragraph] {
        let own = episode.webLink
        return episode.chapters.indices.map { index in
            let chapter = episode.chapters[index]
            let time = FeedClock.text(chapter.start)
            let title = episode.chapterTitle(index)
            guard let link = chapter.link.flatMap(WebAddress.init)?.text, link != own else {
                return Paragraph("\(time) \(title)")
            }
            return Paragraph("\(time) \(title)", html: "\(time) \(Self.link(link, title))")
        }
    }

    private static func link(_ url: String, _ text: String) -> String {
        "<a href=\"\(url.escapedForMarkup)\">\(text.escapedForMarkup)</a>"
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
