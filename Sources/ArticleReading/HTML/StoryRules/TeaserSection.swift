import NarrationModel

/// Leaves out teasers of other articles behind the text: a linked headline with a sentence under it, several times.
///
/// A single link, and the entries of a list of products with a paragraph each, are left alone.
enum TeaserSection: StoryRule {
    static let id = RelatedContent.id
    static let summary = RelatedContent.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool { line.line.index >= story.teasers }
}
