import NarrationModel

/// Leaves out what no other rule names and no article takes up: teasers, dates and notices around the articles.
///
/// Every line of a story or item is left alone.
enum OutsideArticle: OmissionRule {
    static let id: RuleID = "outside-article"
    static let summary = "Any other text outside the articles"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        page.outline.isOutside(line)
    }
}
