import NarrationModel

/// Leaves out lines without a letter or digit: `___________`, `* * *`, `→`.
///
/// A line with any word in it is left alone.
enum HorizontalRule: OmissionRule {
    static let id: RuleID = "horizontal-rule"
    static let summary = "Rules, arrows and other lines without a word"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        line.wordCount == 0
    }
}
