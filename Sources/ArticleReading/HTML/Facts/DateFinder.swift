import HTMLParsing
import NarrationModel

/// Finds when a story was published and changed: what the page's head says, and what the page shows.
struct DateFinder {
    let displayed: PublicationTime?
    let published: PublicationTime?
    let modified: PublicationTime?

    init(_ story: StoryDraft, _ region: HeadlineRegion) {
        let shown = DisplayedDate(region) ?? DisplayedDate.signed(story.lines.suffix(12))
        let times = TimeElements(story, region)
        displayed = shown?.time
        published =
            Self.stated(story.metadata) ?? times.published ?? shown.flatMap { $0.isUpdate ? nil : $0.time }
            ?? times.first ?? story.metadata.bestURL.flatMap(Self.day(inURL:))
        modified =
            Self.statedChange(story.metadata) ?? times.modified
            ?? shown.flatMap { $0.isUpdate ? $0.time : nil }
    }

    private static func stated(_ metadata: PageMetadata) -> PublicationTime? {
        let stated = [
            metadata.linkedData.published,
            metadata.meta(
                "article:published_time", "datepublished", "og:published_time", "og:article:published_time",
                "date",
                "dc.date", "dc.date.issued", "pubdate", "publishdate", "publish-date", "publish_date",
                "published",
                "published_date", "parsely-pub-date", "sailthru.date", "publication_date", "publication-date",
                "citation_publication_date", "citation_date", "article:published", "dcterms.date",
                "dcterms.created",
                "dcterms.issued", "cxenseparse:recs:publishtime", "originalpublicationdate"),
        ]
        return stated.lazy.compactMap(\.self).compactMap(time).first
    }

    private static func statedChange(_ metadata: PageMetadata) -> PublicationTime? {
        let stated = [
            metadata.linkedData.modified,
            metadata.meta(
                "article:modified_time", "datemodified", "og:updated_time", "last-modified",
                "dcterms.modified",
                "lastmod", "article:modified"),
        ]
        return stated.lazy.compactMap(\.self).compactMap(time).first
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
