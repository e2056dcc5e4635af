import NarrationModel

/// Leaves out the readers' comments: everything outside the articles behind a heading such as `Comments (12)`.
///
/// A link to the comments above the story leaves the story alone.
enum CommentSection: OmissionRule {
    static let id: RuleID = "comment-section"
    static let summary = "Readers' comments"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let start = page.facts.commentsStart, line.index > start else { return false }
        return page.outline.isOutside(line)
    }
}
