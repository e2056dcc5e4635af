import NarrationModel

/// Leaves out labels between headline and text that are no byline, date, caption or standfirst.
///
/// A heading or list that belongs to the text is left alone.
enum OpeningDetail: StoryRule {
    static let id = AuthorDetails.id
    static let summary = AuthorDetails.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard story.isOpening(line) else { return false }
        switch line.openingRole {
        case .byline, .timestamp, .caption, .standfirst: return false
        default: return true
        }
    }
}
