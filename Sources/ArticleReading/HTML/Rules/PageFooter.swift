import HTMLParsing
import NarrationModel

/// Leaves out the foot of the page: `<footer>`, `<div role="contentinfo">`.
///
/// The foot of an `article` is left alone, unless it is mostly links.
enum PageFooter: ElementRule {
    static let id: RuleID = "page-footer"
    static let summary = "The foot of the page below the article"
    static let parts: PageParts = [.footer]
    static let tags: Set<HTMLTag> = [.footer]
    static let roles: Set<String> = ["contentinfo"]

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        !page.isInArticle(index) || page.linkDensity(of: index) > 0.3
    }
}
