import HTMLParsing
import NarrationModel

/// Leaves out columns beside the article: `<aside>`, `<div class="sidebar">`.
///
/// An `aside` within the article is left alone, unless it is mostly links; timed texts in a column are items.
enum Sidebar: ElementRule {
    static let id: RuleID = "sidebar"
    static let summary = "Columns beside the article"
    static let parts: PageParts = [.sidebar]
    static let tags: Set<HTMLTag> = [.aside]
    static let roles: Set<String> = ["complementary"]

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        if page.page.parts[index].contains(.quotation), page.isInArticle(index) { return false }
        return !page.isInArticle(index) || page.linkDensity(of: index) > 0.3
    }
}
