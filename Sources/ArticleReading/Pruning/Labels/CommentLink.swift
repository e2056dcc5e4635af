import NarrationModel

/// Leaves out links to and headings of readers' comments: `Comments (12)`, `Leave a comment`, `Join the conversation`.
///
/// "Comments by the minister" is left alone.
enum CommentLink: OmissionRule {
    static let id: RuleID = "comment-link"
    static let summary = "Links to readers' comments and their heading"

    private static let subjects = WordList("comment comments conversation discussion reply replies")
    private static let fillers = WordList(
        "leave a an add post your view read show hide join the write be first to all see no yet on this article story are "
            + "closed off open most recent oldest newest sort log in load more cancel")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.isLabel(8), subjects.hasAny(of: line.terms) else { return false }
        return line.terms.allSatisfy {
            subjects.contains($0) || fillers.contains($0)
                || $0.allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
        }
    }
}
