import HTMLParsing
import NarrationModel

/// Leaves out formulas of more than a few signs: those that stand by themselves are announced, those within
/// lines are cut out.
///
/// A short one, such as a variable or `E = mc²`, is left alone.
enum Formula: StoryRule {
    static let id: RuleID = "formula"
    static let summary = "Formulas of more than a few signs"

    /// What is said within a sentence instead.
    static let substitute = " a formula "

    private static let longest = 12

    /// Whether nobody could follow the formula in the node at `index` by ear; no more of it is looked at than needed.
    static func isLong(_ index: Int, in document: HTMLDocument) -> Bool {
        var count = 0
        for node in document.nodes[index..<document.nodes[index].end] {
            guard case .text(let piece) = node.content else { continue }
            for character in piece.string where !character.isWhitespace {
                count += 1
                if count > longest { return true }
            }
        }
        return false
    }

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.source.cuts.contains(where: { $0.rule == id }) else { return false }
        return line.line.text.pageWords.isEmpty
    }
}
