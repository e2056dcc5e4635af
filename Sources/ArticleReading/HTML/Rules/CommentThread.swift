import HTMLParsing
import NarrationModel

/// Leaves out what readers wrote: `<section class="comments">`, `<div id="disqus_thread">`.
///
/// Comments that the article itself quotes are left alone.
enum CommentThread: ElementRule {
    static let id: RuleID = "comment-section"
    static let mostProse = 0.85
    static let summary = "Readers' comments"
    static let parts: PageParts = [.comments]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
