import NarrationModel

/// Leaves out what the author struck out: `~~five~~ six people`.
///
/// A tilde that stands for "about" is left alone.
enum StruckText: MarkdownRule {
    static let id: RuleID = "struck-text"
    static let summary = "Text that its author struck out"

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .struck }
}
