import HTMLParsing
import NarrationModel

/// Leaves out buttons by which an article is shared.
enum ShareButtons: ElementRule {
    static let id: RuleID = "share-bar"
    static let summary = "Buttons to share the article"
    static let parts: PageParts = [.share]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []
}
