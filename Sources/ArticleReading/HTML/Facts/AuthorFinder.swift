import HTMLParsing
import NarrationModel

/// Finds the people who wrote a story.
struct AuthorFinder {
    private let story: StoryDraft
    private let region: HeadlineRegion

    init(_ story: StoryDraft, _ region: HeadlineRegion) {
        self.story = story
        self.region = region
    }

    /// The names; none when the page names nobody.
    ///
    /// What the page's head says counts before what the page shows, unless only one of the two is a full name or the
    /// page shows more names. A team counts when the page shows it as its author.
    func authors() -> [String] {
        let byline = VisibleByline(region)
        let shown = PersonNames.people(in: byline.labelled)
        let certain =
            [PersonNames.people(in: story.metadata.linkedData.authors), shown]
            + [stated, linked].map(PersonNames.people)
        let full = certain.first { !$0.isEmpty && $0.allSatisfy(PersonNames.isFullName) }
        let likely = [byline.named, byline.bare].lazy.map(PersonNames.people)
        return more(than: full, in: [shown, byline.named] + (full == nil ? [] : listed)) ?? full
            ?? certain.first { !$0.isEmpty } ?? shownTeam
            ?? likely.first { !$0.isEmpty } ?? signed
    }

    /// The names in lines that can list several people.
    private var listed: [[String]] {
        region.below.prefix(12).filter {
            $0.tokens.count <= 30 && ($0.string.contains(",") || $0.string.contains("&"))
        }
        .map { PersonNames.names(in: $0.string) }
    }

    /// The first of `bylines` that has all the names and others.
    private func more(than names: [String]?, in bylines: [[String]]) -> [String]? {
        guard let names else { return nil }
        return bylines.first { $0.count > names.count && Set($0).isSuperset(of: names) }
    }

    /// A stated author that is no person's name but stands on a line of its own at the headline, or a team in a byline.
    private var shownTeam: [String]? {
        for text in story.metadata.linkedData.authors + stated {
            let terms = HTMLHeadline.terms(text)
            guard (1...6).contains(terms.count) else { continue }
            let isShown = (region.below + region.above).contains { entry in
                let line = HTMLHeadline.terms(entry.string)
                return !entry.isProse
                    && (line == terms || line == ["by"] + terms || line == ["written", "by"] + terms)
            }
            if isShown { return [PageMetadata.folded(text)] }
        }
        let teams = region.below.lazy.filter { !$0.isProse }.compactMap {
            PersonNames.team(in: $0.string, isByline: $0.parts.contains(.byline))
        }
        return teams.first.map { [$0] }
    }

    private var stated: [String] {
        let citation = story.metadata.metas(
            "citation_author", "citation_authors", "dc.creator", "dcterms.creator")
        if !citation.isEmpty { return citation }
        return story.metadata.meta(
            "author", "article:author", "parsely-author", "byl", "sailthru.author", "article_author"
        )
        .map { [$0] } ?? []
    }

    /// The texts of elements marked as authors, and of links to authors' pages.
    private var linked: [String] {
        let page = story.survey.page
        let marked = page.document.nodes.indices.filter { index in
            guard let element = page.element(index), story.survey.rules[index] == nil else { return false }
            return Self.isAuthor(element[.rel]) || Self.isAuthor(element[.itemprop])
        }
        return marked.prefix(4).compactMap { index in
            let inside = page.document.nodes[index..<page.document.nodes[index].end].indices
            let name = inside.first { page.element($0)?[.itemprop] == "name" }
            return page.document.shortText(in: name ?? index, limit: 600)
        }
    }

    private static func isAuthor(_ values: String?) -> Bool {
        values?.split(separator: " ").contains("author") == true
    }

    private static let signatures: Set<String> = [
        "written by", "author", "authors", "article by", "article written by", "about the author",
        "posted by", "by",
    ]

    private static let verbs = WordList("written posted words text story article reported published author")

    /// The name behind or under a label such as "Written by" at the end of the text.
    private var signed: [String] {
        let page = story.survey.page
        let start = story.lines.last(where: \.isProse)?.index ?? 0
        let lines = page.lines[max(0, start - 3)..<min(start + 12, page.lines.count)]
            .filter { story.survey.rules[$0.node].map(HeadlineRegion.foreign.contains) != true }.map(
                page.string)
        for (index, string) in lines.enumerated() {
            let tokens = Token.all(in: PageMetadata.folded(string))
            let terms = tokens.map(\.term).filter { !$0.isEmpty }.joined(separator: " ")
            if Self.signatures.contains(terms) {
                let names = lines[(index + 1)...].prefix(2).map(PersonNames.names)
                if let found = names.first(where: { !$0.isEmpty && $0.allSatisfy(PersonNames.isFullName) }) {
                    return found
                }
            } else if tokens.count <= 20, let by = tokens.firstIndex(where: { $0.term == "by" }), by <= 4,
                by == 0 || Self.verbs.contains(tokens[by - 1].term), let phrase = BylinePhrase(tokens[by...])
            {
                let names = PersonNames.people(in: phrase.names)
                if by > 0 || names.allSatisfy(PersonNames.isFullName), !names.isEmpty { return names }
            }
        }
        return []
    }
}
