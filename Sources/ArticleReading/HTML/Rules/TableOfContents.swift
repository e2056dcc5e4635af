import HTMLParsing
import NarrationModel

/// Leaves out lists of links to the article's own headings:
/// `<div class="toc">`, `<ul id="table-of-contents">`.
///
/// An element of that name with more text than links is left alone.
enum TableOfContents: ElementRule {
    static let id: RuleID = "table-of-contents"
    static let summary = "Lists of the article's own headings"
    static let parts: PageParts = [.contents]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        page.linkDensity(of: index) > 0.5
    }
}
