import NarrationModel

/// Leaves out what stands above the headline inside the same element: `Town and country`, `Home / Rivers`.
///
/// A page whose text stands above its only heading is left alone.
enum AboveHeadline: StoryRule {
    static let id: RuleID = "above-headline"
    static let summary = "Labels and notices above the headline"

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard let headline = story.headline else { return false }
        return line.line.index < headline
    }
}
