import HTMLParsing
import NarrationModel

/// The lines around a story's headline, where pages name the author and the date.
struct HeadlineRegion {
    /// One of the lines with its words.
    struct Entry {
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

    private static let mostBelow = 40
    private static let mostAbove = 8
    private static let mostProse = 110
    private static let longestNamedPart = 30

    /// What never belongs to the story's head, wherever it stands.
    private static let foreign: Set<RuleID> = [
        SiteNavigation.id, RelatedContent.id, CommentThread.id, ConsentDialog.id, NewsletterBox.id,
        AdvertisementBox.id, PageFooter.id, HiddenElement.id,
    ]

    init(_ story: StoryDraft) {
        let survey = story.survey
        let start = story.headlineIndex.map { $0 + 1 } ?? story.lines.first?.index ?? 0
        let lines = survey.page.lines
        var prose = 0
        for index in start..<min(start + Self.mostBelow, lines.count) where prose < Self.mostProse {
            guard let entry = Self.entry(index, survey) else { continue }
            below.append(entry)
            prose += entry.isProse ? entry.line.wordCount : 0
        }
        let top = story.headlineIndex ?? start
        for index in stride(from: top - 1, through: max(0, top - Self.mostAbove), by: -1) where index >= 0 {
            if let entry = Self.entry(index, survey) { above.append(entry) }
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
            line: line, string: string, tokens: Token.all(in: PageMetadata.folded(string)),
            isProse: survey.measures.isProse[index], parts: parts, authorLink: authorLink(in: line, survey.page))
    }

    private static let authorPaths: Set<Substring> = [
        "author", "authors", "contributor", "contributors", "people", "person", "profile", "profiles", "staff", "writer",
        "writers", "producers", "journalist", "journalists", "reporter", "reporters", "by", "columnist", "columnists", "bio",
    ]

    private static func authorLink(in line: HTMLLine, _ page: HTMLPage) -> String? {
        guard line.linkWordCount > 0 else { return nil }
        let links = page.path(from: line.node).prefix(3) + page.document.nodes[line.block..<page.document.nodes[line.block].end].indices.prefix(40)
        let link = links.first { index in
            guard page.tag(index) == .a, let path = page.element(index)?[.href]?.lowercased() else { return false }
            return path.split(separator: "/").dropLast().contains { authorPaths.contains($0) }
        }
        return link.flatMap { page.document.shortText(in: $0, limit: 200) }.map(PageMetadata.folded)
            .flatMap { $0.isEmpty ? nil : $0 }
    }
}
