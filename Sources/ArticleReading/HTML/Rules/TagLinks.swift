import HTMLParsing
import NarrationModel

/// Leaves out what an article is filed under: `<ul class="tags">`, `<p class="topics">Rivers, floods</p>`.
///
/// An element of that name with a dozen words or more that are no links is left alone.
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
