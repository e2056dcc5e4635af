import NarrationModel

/// Leaves out code between fences, or set off by four spaces.
///
/// A word or two between backticks within a sentence is left alone.
enum CodeBlock: MarkdownRule {
    static let id: RuleID = "code-listing"
    static let summary = "Programs, commands and their output"

    static func omits(_ stretch: MarkdownStretch) -> Bool { stretch.kind == .code }
}
