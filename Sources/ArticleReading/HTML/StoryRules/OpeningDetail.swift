import NarrationModel

/// Leaves out labels between headline and text: `Railway correspondent`, `Tarn`.
///
/// Bylines, dates, captions and standfirsts are left alone, and so are headings and lists that belong to the
/// text.
enum OpeningDetail: StoryRule {
    static let id = AuthorDetails.id
    static let summary = AuthorDetails.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard story.isOpening(line) else { return false }
        switch story.openingRole(of: line) {
        case .byline, .timestamp, .caption, .standfirst: return false
        default: return true
        }
    }
}
