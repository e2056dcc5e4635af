import NarrationModel

/// Leaves out labels between the headline and the text that are no byline, date, caption or standfirst:
/// `Political correspondent`, `BERLIN BUREAU`.
///
/// A crosshead that stands apart above the first paragraph is left alone.
enum AuthorDetails: OmissionRule {
    static let id: RuleID = "author-details"
    static let summary = "Job titles, places and labels between headline and text"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let story = page.outline.story, let headline = story.headline else { return false }
        guard line.index > headline, story.lines.contains(line.index), line.index < story.body,
            line.isLabel(5), line.metadata == nil
        else {
            return false
        }
        return !HeadlineDetail.matches(line) && !BareByline.matches(line, on: page)
            && !Caption.matches(line, on: page)
    }
}
