import HTMLParsing
import NarrationModel

/// The lines around a story's headline, where pages name the author and the date.
struct HeadlineRegion {
    /// One of the lines with its words.
    struct Entry {
        /// The line's place among the page's lines.
        let index: Int
        let line: HTMLLine
        let string: String
        let tokens: [Token]

        /// Whether the line reads like running text.
        let isProse: Bool

        /// What the elements close around the line are named.
        let parts: PageParts

        /// The text of a link to an author's page.
        let authorLink: String?
    }

    /// The lines below the headline, in order, into the first paragraphs.
    private(set) var below: [Entry] = []

    /// The lines above the headline, nearest first.
    private(set) var above: [Entry] = []

    /// The places among the page's lines that the region reaches over.
    private(set) var places: Range<Int>

    private static let mostBelow = 40
    private static let mostAbove = 8
    private static let mostProse = 110
    private static let longestNamedPart = 30
    private static let wholeLink = 0.8
    private static let leastTeaser = 4

    /// What never belongs to the story's head, wherever it stands.
    static let foreign: Set<RuleID> = [
        SiteNavigation.id, RelatedContent.id, CommentThread.id, ConsentDialog.id, NewsletterBox.id,
        AdvertisementBox.id, PageHeader.id, PageFooter.id, HiddenElement.id,
    ]

    init(_ story: StoryDraft) {
        let start = story.headlineIndex.map { $0 + 1 } ?? story.lines.first?.index ?? 0
        places = start..<start
        addBelow(start, story.survey)
        addAbove(story.headlineIndex ?? start, story.survey, headline: story.headlineTerms)
    }

    private mutating func addBelow(_ start: Int, _ survey: PageSurvey) {
        var prose = 0
        let end = min(start + Self.mostBelow, survey.page.lines.count)
        for index in start..<max(start, end) where prose < Self.mostProse {
            places = start..<index + 1
            guard let entry = Self.entry(index, survey) else { continue }
            below.append(entry)
            prose += entry.isProse ? entry.line.wordCount : 0
        }
    }

    /// Adds the lines above the headline, up to a teaser of another article with what stands under it.
    private mutating func addAbove(_ top: Int, _ survey: PageSurvey, headline: [String]) {
        for index in (max(0, top - Self.mostAbove)..<top).reversed() {
            guard let entry = Self.entry(index, survey) else { continue }
            if Self.isTeaser(entry.line, survey.page, headline: headline) {
                if let last = above.last, Self.belongs(last.line, to: entry, top, survey.page) {
                    above.removeLast()
                    places = last.index + 1..<places.upperBound
                }
                return
            }
            above.append(entry)
            places = index..<places.upperBound
        }
    }

    private static func entry(_ index: Int, _ survey: PageSurvey) -> Entry? {
        let line = survey.page.lines[index]
        if let rule = survey.rules[line.node], foreign.contains(rule) { return nil }
        let string = survey.page.string(of: line)
        let path = survey.page.path(from: line.node)
        // Whoever wrote an embedded post, and when, did not write the story.
        if path.contains(where: { survey.page.parts[$0].contains(.embed) }) { return nil }
        var parts: PageParts = []
        for node in path where survey.words(in: node) <= longestNamedPart {
            parts.formUnion(survey.page.parts[node])
        }
        return Entry(
            index: index, line: line, string: string, tokens: Token.all(in: PageMetadata.folded(string)),
            isProse: survey.measures.isProse[index], parts: parts,
            authorLink: authorLink(in: line, survey.page))
    }

    private static let authorPaths: Set<Substring> = [
        "author", "authors", "contributor", "contributors", "people", "person", "profile", "profiles",
        "staff", "writer",
        "writers", "producers", "journalist", "journalists", "reporter", "reporters", "by", "columnist",
        "columnists", "bio",
    ]

    private static func authorLink(in line: HTMLLine, _ page: HTMLPage) -> String? {
        let link = links(in: line, page).first { index in
            guard let path = page.element(index)?[.href]?.lowercased() else { return false }
            return path.split(separator: "/").dropLast().contains { authorPaths.contains($0) }
        }
        return link.flatMap { page.document.shortText(in: $0, limit: 200) }.map(PageMetadata.folded)
            .flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The links around and in the line, as far as they are looked for.
    private static func links(in line: HTMLLine, _ page: HTMLPage) -> [Int] {
        guard line.linkWordCount > 0 else { return [] }
        let inside = line.block..<page.document.nodes[line.block].end
        return (page.path(from: line.node).prefix(3) + inside.prefix(40)).filter { page.tag($0) == .a }
    }

    /// Whether `line` belongs to the teaser above it, rather than to the headline at `top`: no element holds the line and
    /// the headline without the teaser.
    private static func belongs(_ line: HTMLLine, to teaser: Entry, _ top: Int, _ page: HTMLPage) -> Bool {
        guard teaser.line.linkDensity > wholeLink, page.lines.indices.contains(top) else { return false }
        let around = Set(page.path(from: page.lines[top].node))
        guard let shared = page.path(from: line.node).first(where: around.contains) else { return false }
        return (shared..<page.document.nodes[shared].end).contains(teaser.line.node)
    }

    /// Whether the line has a link that is a headline, and not that of the story.
    private static func isTeaser(_ line: HTMLLine, _ page: HTMLPage, headline: [String]) -> Bool {
        guard line.linkWordCount >= leastTeaser else { return false }
        return links(in: line, page).contains { index in
            let terms = HTMLHeadline.terms(page.document.shortText(in: index, limit: 600) ?? "")
            return terms.count >= leastTeaser && !terms.starts(with: headline.prefix(leastTeaser))
        }
    }
}
