import NarrationModel

/// Leaves out the markers that lead from the text to footnotes and stand in front of them: `[^1]`, `[^1]:`.
///
/// The footnotes themselves are left alone: they are read as notes behind the text.
enum FootnoteReference: MarkdownRule {
    static let id: RuleID = "footnote-marker"
    static let summary = "Raised numbers and signs that lead to footnotes"

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .footnoteMarker }
}
