import HTMLParsing
import NarrationModel

/// Leaves out the head of the page: `<header>`, `<div class="masthead">`.
///
/// The head of an `article` is left alone, and so is one that holds the headline.
enum PageHeader: ElementRule {
    static let id: RuleID = "page-header"
    static let summary = "The head of the page above the article"
    static let parts: PageParts = [.header]
    static let tags: Set<HTMLTag> = [.header]
    static let roles: Set<String> = ["banner"]

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        !page.isInArticle(index) && !page.holdsHeadline(index)
    }
}
