import NarrationModel

/// Leaves out what the page says of its author behind the text: `Jane Doe covers rivers for the Post.`, and what
/// follows `About the author`.
///
/// An author's note in which the author speaks, and people who are quoted, are left alone.
enum AuthorBiography: OmissionRule {
    static let id: RuleID = "author-biography"
    static let summary = "The author's biography behind the text"

    /// What follows a name at the start of a biography.
    static let verbs = WordList("is was covers writes reports works has joined leads edits")
    private static let persons = WordList("author authors writer reporter")

    /// How many kept lines from the story's end a biography may stand.
    private static let reach = 4

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let story = page.outline.story, line.index >= story.body else { return false }
        if isHeading(line), isNearEnd(line, of: story, on: page) { return true }
        if let above = page.above(line), isHeading(above), line.isProse { return true }
        guard isNearEnd(line, of: story, on: page) else { return false }
        return page.facts.authors.contains { opens(line, with: $0) }
    }

    static func isHeading(_ line: Line) -> Bool {
        line.isLabel(5) && line.terms.first == "about"
            && persons.hasAny(of: line.terms)
    }

    private static func isNearEnd(_ line: Line, of story: Outline.Story, on page: SavedPage) -> Bool {
        guard line.index < story.lines.upperBound else { return line.index < story.lines.upperBound + 20 }
        guard story.lines.upperBound - line.index <= 40 else { return false }
        return page.kept(line.index..<story.lines.upperBound).count <= reach
    }

    private static func opens(_ line: Line, with author: [String]) -> Bool {
        guard line.terms.starts(with: author), line.wordCount <= 80 else { return false }
        return line.terms.dropFirst(author.count).prefix(2).contains { verbs.contains($0) }
    }
}
