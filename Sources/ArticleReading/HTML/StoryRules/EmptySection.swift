import NarrationModel

/// Leaves out headings with nothing under them: `Read on` above a list that was left out, `Sources` at the
/// end.
///
/// A heading above text, or above a lower heading, is left alone.
enum EmptySection: StoryRule {
    static let id: RuleID = "empty-section"
    static let summary = "Headings of which nothing under them is left"

    private static let longest = 12

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.isHeading, line.line.index != story.headline, line.wordCount <= longest, !line.isProse
        else { return false }
        guard let below = story.keptBelow(line) else { return true }
        return below.isHeading && below.headingLevel < line.headingLevel
    }
}
