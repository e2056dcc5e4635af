import NarrationModel

/// Leaves out references to other articles within the text: `Read more: How the dam broke`, `Related: The
/// dam`.
///
/// A sentence with a link in it is left alone, also one that begins like a reference.
enum ArticleReference: StoryRule {
    static let id = RelatedHeadline.id
    static let summary = RelatedHeadline.summary

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        line.source.linkWordCount > 0 && RelatedHeadline.isReference(line.line)
    }
}
