import NarrationModel

/// Leaves out what the page has said before: the headline once more, a paragraph that the page holds several
/// times.
///
/// Repeated lines of fewer than four words and rows of tables are left alone.
enum RepeatedText: StoryRule {
    static let id = RepeatedLine.id
    static let summary = RepeatedLine.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        if line.line.index != story.headline, !story.headlineTerms.isEmpty,
            line.line.terms == story.headlineTerms
        {
            return true
        }
        return line.wordCount >= 4 && !line.context.contains(.cell) && story.isRepeated(line)
    }
}
