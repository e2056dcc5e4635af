import HTMLParsing
import NarrationModel

/// Leaves out how others may publish the article: `<div class="republication">`, `<aside id="republish">`.
///
/// A sentence about such terms is left alone.
enum SyndicationNotice: ElementRule {
    static let id: RuleID = "syndication-notice"
    static let mostProse = 0.9
    static let summary = "Terms for publishing the article elsewhere"
    static let parts: PageParts = [.syndication]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
