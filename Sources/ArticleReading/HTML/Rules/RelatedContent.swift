import HTMLParsing
import NarrationModel

/// Leaves out lists and teasers of other articles: `<div class="related">`, `<section class="more-stories">`.
///
/// Timed texts of their own in such a list are items, and a sentence about something related is left alone.
enum RelatedContent: ElementRule {
    static let id: RuleID = "related-content"
    static let mostProse = 0.6
    static let summary = "Lists and teasers of other articles"
    static let parts: PageParts = [.related]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
