import NarrationModel

/// Leaves out programs and their output: what stands in `pre` and looks like code.
///
/// A poem, or running text in a fixed-width type, is left alone.
enum CodeListing: StoryRule {
    static let id: RuleID = "code-listing"
    static let summary = "Programs, commands and their output"

    private static let signs = Set("{}()[]<>=;$#/\\|_&*+%@".utf8)

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.context.contains(.code), !line.isProse else { return false }
        let block = story.lines.filter { $0.source.block == line.source.block }
        let letters = block.reduce(0) { $0 + $1.source.range.count }
        let code = block.reduce(0) { $0 + $1.line.string.utf8.count { signs.contains($0) } }
        return code * 40 > letters
    }
}
