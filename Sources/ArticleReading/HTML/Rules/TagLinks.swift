import HTMLParsing
import NarrationModel

/// Leaves out what an article is filed under.
enum TagLinks: ElementRule {
    static let id: RuleID = "tag-list"
    static let summary = "Tags, topics and keywords"
    static let parts: PageParts = [.tags]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        page.linkDensity(of: index) > 0.4 || page.words(in: index) < 12
    }
}
