import NarrationModel

/// Leaves out bylines, dates and labels that the page's own names tell from its text, wherever they stand.
///
/// A sentence, a heading and a long line are left alone, and so are the times above the updates of a live
/// blog.
enum StrayDetail: StoryRule {
    static let id: RuleID = "stray-detail"
    static let summary = "Bylines, dates and labels within and behind the text"

    private static let longestByline = 30
    private static let longestDate = 12
    private static let longestLabel = 4

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard !line.isProse, line.line.index >= story.body else { return false }
        if line.context.contains(.byline), line.wordCount < longestByline { return true }
        if line.context.contains(.date), line.wordCount < longestDate {
            return !story.updateTimes.contains(line.line.index)
        }
        guard line.wordCount <= longestLabel, !line.isHeading, !line.context.contains(.list) else {
            return false
        }
        return line.context.contains(.label)
    }
}
