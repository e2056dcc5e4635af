import NarrationModel

/// Leaves out the rules between paragraphs: `---`, `* * *`.
///
/// The dashes under a heading are no rule.
enum ThematicBreak: MarkdownRule {
    static let id = HorizontalRule.id
    static let summary = HorizontalRule.summary

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .rule }
}
