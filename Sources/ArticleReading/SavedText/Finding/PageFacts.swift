/// What the rules of place ask about a whole page, found once.
struct PageFacts: Sendable {
    /// The lines that are items of lists without bullets.
    var listItems: Set<Int> = []

    /// Whether the story's own crossheads are as long as headlines.
    var hasLongCrossheads = false

    /// The story's authors as lower-case words.
    var authors: [[String]] = []

    /// The heading of the readers' comments.
    var commentsStart: Int?

    /// The first two words of sentences that tell who somebody is: `Jane Doe is …`
    private var described: Set<String> = []

    /// How many lines begin with the same two words.
    private var openings: [String: Int] = [:]

    /// The first line of the story that says what a line says.
    private var firstIndices: [String: Int] = [:]

    init() {}

    init(_ page: SavedPage) {
        guard let story = page.outline.story else { return }
        for line in page.lines {
            guard let opening = Self.opening(of: line) else { continue }
            openings[opening, default: 0] += 1
            if line.isProse, line.terms.count > 2, AuthorBiography.verbs.contains(line.terms[2]) {
                described.insert(opening)
            }
        }
        listItems = UnmarkedList.indices(in: story.bodyLines, on: page)
        hasLongCrossheads = Self.hasLongCrossheads(story, on: page)
        authors = page.kept(story.lines).flatMap { Self.authors(of: $0) }
        commentsStart =
            page.lines[story.lines.upperBound...].first {
                page.rules[$0.index] == CommentLink.id && CommentLink.isHeading($0)
            }?.index
        for line in page.lines[story.lines] where firstIndices[line.string] == nil {
            firstIndices[line.string] = line.index
        }
    }

    /// How many lines of the page begin with the same two words as `line`, itself included.
    func openings(like line: Line) -> Int { Self.opening(of: line).flatMap { openings[$0] } ?? 0 }

    /// Whether a sentence of the page says who the person named by `line` is.
    func describes(_ line: Line) -> Bool { Self.opening(of: line).map(described.contains) == true }

    private static func opening(of line: Line) -> String? {
        line.terms.count < 2 ? nil : line.terms[0] + " " + line.terms[1]
    }

    /// The index of the first line of the story with the same text.
    func firstIndex(of line: Line) -> Int { firstIndices[line.string] ?? line.index }

    private static func hasLongCrossheads(_ story: Outline.Story, on page: SavedPage) -> Bool {
        let kept = page.kept(story.bodyLines)
        let leading = zip(kept, kept.dropFirst()).filter { $0.isHeadingLike && $1.isProse }.map(\.0)
        return leading.count { $0.wordCount >= RelatedHeadline.headlineLength } > 1
    }

    private static func authors(of line: Line) -> [[String]] {
        guard let parts = line.metadata?.parts else { return [] }
        return parts.flatMap { part -> [[String]] in
            guard case .byline(let names) = part.content else { return [] }
            return names.map { Token.all(in: $0).map(\.term) }
        }
    }
}
