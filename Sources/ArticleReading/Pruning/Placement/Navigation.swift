import NarrationModel

/// Leaves out the words of menus, columns and footers: short lines outside every article that are no sentences.
///
/// A short sentence, and every line of a story or item, is left alone.
enum Navigation: OmissionRule {
    static let id: RuleID = "navigation"
    static let summary = "Short labels of menus, columns and footers outside the articles"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        line.isLabel(5) && line.metadata == nil && page.outline.isOutside(line)
    }
}
