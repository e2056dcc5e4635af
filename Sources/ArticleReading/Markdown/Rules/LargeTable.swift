import NarrationModel

/// Leaves out tables of more than two hundred cells below their header, or more than ten columns, and has
/// them announced.
///
/// Smaller ones are left alone: they are read row by row.
enum LargeTable: MarkdownRule {
    static let id: RuleID = "large-table"
    static let summary = "Tables of more than two hundred cells or ten columns"

    static func omits(_ stretch: MarkdownStretch) -> Bool {
        if case .largeTable = stretch.kind { true } else { false }
    }
}
