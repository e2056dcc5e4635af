import NarrationModel

/// Leaves out what HTML in Markdown does not show: `<!-- more -->`, scripts, styles.
///
/// Text between other tags is left alone.
enum HiddenMarkup: MarkdownRule {
    static let id: RuleID = "hidden-element"
    static let summary = "Text that the page does not show"

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .hidden }
}
