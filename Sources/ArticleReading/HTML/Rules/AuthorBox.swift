import HTMLParsing
import NarrationModel

/// Leaves out what the page says of its author: `<div class="author-bio">`, a long `<div class="author">`
/// behind the text.
///
/// A byline is left alone, and so is a short element of that name between headline and text.
enum AuthorBox: ElementRule {
    static let id: RuleID = "author-biography"
    static let summary = "The author's biography behind the text"
    static let parts: PageParts = [.biography, .byline]
    static let tags: Set<HTMLTag> = []
    static let roles: Set<String> = []

    /// The fewest words of a biography, as against a byline.
    private static let leastWords = 15

    /// The most words of one that may stand above the text.
    private static let mostWordsAbove = 150

    static func omits(_ index: Int, on page: PageSurvey) -> Bool {
        if page.page.parts[index].contains(.biography) { return true }
        let words = page.words(in: index)
        guard words >= leastWords, page.prose(in: index) > 0 else { return false }
        return words <= mostWordsAbove || page.isInSecondHalf(index)
    }
}
