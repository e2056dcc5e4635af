import NarrationModel

/// Leaves out bylines, dates and labels that the page's own names tell from its text, wherever they stand:
/// `<p class="timestamp">Changed at noon</p>`, `<p class="kicker">Harbour</p>`.
///
/// A sentence, a heading, a long line and the time of a live blog's post are left alone.
enum StrayDetail: StoryRule {
    static let id: RuleID = "stray-detail"
    static let summary = "Bylines, dates and labels within and behind the text"

    private static let longestByline = 30
    private static let longestDate = 12
    private static let longestLabel = 4

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard !line.isProse, line.line.index >= story.body else { return false }
        if story.survey.postTimes.contains(line.index) { return false }
        if line.context.contains(.byline), line.wordCount < longestByline { return true }
        if line.context.contains(.date), line.wordCount < longestDate { return true }
        guard line.wordCount <= longestLabel, !line.isHeading, !line.context.contains(.list) else {
            return false
        }
        return line.context.contains(.label)
    }
}
