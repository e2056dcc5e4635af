import NarrationModel

/// Leaves out tables of more than eight rows below their header, or more than five columns.
///
/// Smaller ones are left alone: they are read row by row.
enum LargeTable: MarkdownRule {
    static let id: RuleID = "large-table"
    static let summary = "Tables of more than eight rows or five columns"

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .largeTable }
}
