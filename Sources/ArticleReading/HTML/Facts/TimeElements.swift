import HTMLParsing
import NarrationModel

/// The dates in a page's `time` elements, by what their `itemprop` says they are.
struct TimeElements {
    private(set) var published: PublicationTime?
    private(set) var modified: PublicationTime?

    /// The first that says nothing of itself.
    private(set) var first: PublicationTime?

    private static let most = 40

    init(_ story: StoryDraft) {
        let page = story.survey.page
        var count = 0
        for index in page.document.nodes.indices where page.tag(index) == .time && story.survey.rules[index] == nil {
            guard count < Self.most, let element = page.element(index) else { return }
            count += 1
            let text = element[.datetime] ?? page.document.shortText(in: index, limit: 200)
            guard let time = text.flatMap(DateFinder.time) else { continue }
            switch element[.itemprop] {
            case "datePublished", "dateCreated": published = published ?? time
            case "dateModified": modified = modified ?? time
            default: if count <= 3 { first = first ?? time }
            }
        }
    }
}
