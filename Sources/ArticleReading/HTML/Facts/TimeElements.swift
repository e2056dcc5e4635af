import HTMLParsing
import NarrationModel

/// The dates in the `time` elements around a story's headline and in its text, by what the elements say they are:
/// `<time itemprop="datePublished">`, `<time class="updated">`.
///
/// Those of other articles' teasers, beside the story and behind its text, are left alone.
struct TimeElements {
    private(set) var published: PublicationTime?
    private(set) var modified: PublicationTime?

    /// The first that says nothing of itself.
    private(set) var first: PublicationTime?

    private static let most = 40

    /// How many of the story's times are looked at for one that says nothing of itself.
    private static let mostUnnamed = 3

    init(_ story: StoryDraft, _ region: HeadlineRegion) {
        let page = story.survey.page
        let own = Self.lines(of: story)
        var count = 0
        for index in page.document.nodes.indices
        where page.tag(index) == .time && story.survey.rules[index] == nil {
            let place = page.lineRange(of: index).lowerBound
            guard region.places.contains(place) || own.contains(place) else { continue }
            guard count < Self.most, let element = page.element(index) else { return }
            count += 1
            let text = element[.datetime] ?? page.document.shortText(in: index, limit: 200)
            guard let time = text.flatMap(DateFinder.time) else { continue }
            switch Self.meaning(of: element) {
            case .publication: published = published ?? time
            case .change: modified = modified ?? time
            case nil: if count <= Self.mostUnnamed { first = first ?? time }
            }
        }
    }

    /// The places among the page's lines from the story's first line to the last above teasers of other articles.
    private static func lines(of story: StoryDraft) -> Range<Int> {
        let lines = story.lines[..<story.teasers]
        guard let first = lines.first, let last = lines.last else { return 0..<0 }
        return first.index..<last.index + 1
    }

    private enum Meaning {
        case publication, change
    }

    private static func meaning(of element: HTMLElement) -> Meaning? {
        switch element[.itemprop] {
        case "datePublished", "dateCreated": return .publication
        case "dateModified": return .change
        default: break
        }
        let names = element[.class]?.split(separator: " ") ?? []
        if names.contains("published") { return .publication }
        return names.contains("updated") || names.contains("modified") ? .change : nil
    }
}
