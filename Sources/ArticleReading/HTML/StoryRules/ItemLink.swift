import NarrationModel

/// Leaves out links behind an item's text: `Full story`, `Share`.
///
/// A headline that is a link is left alone, and so is a link within a sentence.
enum ItemLink: StoryRule {
    static let id = LinkList.id
    static let summary = LinkList.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.isLink, line.line.metadata == nil else { return false }
        return !story.lines[line.line.index...].dropFirst().contains {
            !$0.isLink && $0.line.ending.endsSentence
        }
    }
}
