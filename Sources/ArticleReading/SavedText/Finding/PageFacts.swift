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

    /// The first line of the story that says what a line says.
    private var firstIndices: [String: Int] = [:]

    init() {}

    init(_ page: SavedPage) {
        guard let story = page.outline.story else { return }
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

    /// The index of the first line of the story with the same text.
    func firstIndex(of line: Line) -> Int { firstIndices[line.string] ?? line.index }

    private static func hasLongCrossheads(_ story: Outline.Story, on page: SavedPage) -> Bool {
        let kept = page.kept(story.bodyLines)
        let leading = zip(kept, kept.dropFirst()).filter { $0.isHeadingLike && $1.isProse }.map(\.0)
        let long = leading.count { $0.wordCount >= RelatedHeadline.headlineLength }
        return long >= 3 && long * 2 >= leading.count
    }

    private static func authors(of line: Line) -> [[String]] {
        guard let parts = line.metadata?.parts else { return [] }
        return parts.flatMap { part -> [[String]] in
            guard case .byline(let names) = part.content else { return [] }
            return names.map { Token.all(in: $0).map(\.term) }
        }
    }
}
