import HTMLParsing
import NarrationModel

/// Finds when a story was published.
struct DateFinder {
    private let story: StoryDraft

    init(_ story: StoryDraft) {
        self.story = story
    }

    func published() -> PublicationTime? {
        let metadata = story.metadata
        let stated = [
            metadata.linkedData.published,
            metadata.meta(
                "article:published_time", "datepublished", "og:published_time", "date", "dc.date",
                "dc.date.issued",
                "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date",
                "publication_date",
                "citation_publication_date", "citation_date", "article:published", "dcterms.date",
                "dcterms.created"),
        ]
        for text in stated.compactMap(\.self) {
            if let time = Self.time(in: text) { return time }
        }
        return visible() ?? metadata.linkedData.modified.flatMap(Self.time)
            ?? metadata.meta("article:modified_time", "og:updated_time", "last-modified").flatMap(Self.time)
            ?? story.metadata.canonicalURL.flatMap(Self.day(inURL:))
    }

    /// A date in `time` elements and in lines around the headline.
    private func visible() -> PublicationTime? {
        let page = story.survey.page
        let times = page.document.nodes.indices.filter {
            page.tag($0) == .time && story.survey.rules[$0] == nil
        }
        for index in times.prefix(3) {
            let text = page.element(index)?[.datetime] ?? page.document.shortText(in: index, limit: 200)
            if let time = text.flatMap(Self.time) { return time }
        }
        for line in story.lines.prefix(story.body + 2) where !line.isProse {
            for part in line.line.metadata?.parts ?? [] {
                if case .timestamp(let time, isUpdate: false) = part.content, time.day != nil { return time }
            }
        }
        return nil
    }

    /// The date in `text`, with its time when it has one.
    static func time(in text: String) -> PublicationTime? {
        let tokens = Token.all(in: PageMetadata.folded(text))
        for start in tokens.indices.prefix(12) {
            if let stamp = TimestampPhrase(tokens[start...]), stamp.published.day != nil {
                return stamp.published
            }
        }
        return nil
    }

    /// The day in an address such as `/2022/09/10/river-falls`.
    static func day(inURL url: String) -> PublicationTime? {
        let numbers = url.split(separator: "/").map { $0.allSatisfy(\.isNumber) ? Int($0) ?? -1 : -1 }
        for index in numbers.indices.dropLast(2) {
            let (year, month, day) = (numbers[index], numbers[index + 1], numbers[index + 2])
            if (1990...2999).contains(year), (1...12).contains(month), (1...31).contains(day) {
                return PublicationTime(day: .init(year: year, month: month, day: day))
            }
        }
        return nil
    }
}
