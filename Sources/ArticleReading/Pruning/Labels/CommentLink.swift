import NarrationModel

/// Leaves out links to and headings of readers' comments: `Comments (12)`, `Leave a comment`, `Join the conversation`.
///
/// "Comments by the minister" is left alone.
enum CommentLink: OmissionRule {
    static let id: RuleID = "comment-link"
    static let summary = "Links to readers' comments and their heading"

    private static let subjects = WordList("comment comments conversation discussion reply replies restacks")
    private static let counted = WordList(
        "comment comments response responses reply replies thought thoughts")
    private static let fillers = WordList(
        "leave a an add post your view read show hide join the write be first to all see no yet on this article story are "
            + "closed off open most recent oldest newest sort log in load more cancel about")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        if line.wordCount <= 30, isCount(line.terms.prefix(3)) { return line.ending != .stop }
        guard line.isLabel(8), subjects.hasAny(of: line.terms) else { return false }
        return line.terms.allSatisfy { subjects.contains($0) || fillers.contains($0) || isNumber($0) }
    }

    /// Whether the comments themselves stand below: `Comments (12)`, but not `Leave a comment`.
    static func isHeading(_ line: Line) -> Bool {
        guard let first = line.terms.first else { return false }
        return first == "comments" || isNumber(first) || first == "readers'"
    }

    /// `12 responses to …`, `5 comments on …`
    private static func isCount(_ terms: ArraySlice<String>) -> Bool {
        guard terms.count == 3, let number = terms.first, let last = terms.last else { return false }
        return isNumber(number) && counted.contains(terms[1]) && ["on", "to"].contains(last)
    }

    private static func isNumber(_ term: String) -> Bool {
        term.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
    }
}
