import NarrationModel

/// Leaves out programs and their output: `<pre>if (x == 1) { stop(); }</pre>`, `<pre>$ make install</pre>`.
///
/// A poem, or running text in a fixed-width type, is left alone, and so is code within a sentence.
enum CodeListing: StoryRule {
    static let id: RuleID = "code-listing"
    static let summary = "Programs, commands and their output"

    /// How many lines above and below a line are looked at with it.
    private static let reach = 40

    private static let signs = Set("{}()[]<>=;$#/\\|_&*+%@".utf8)

    static func omits(_ line: StoryLine, in story: StoryDraft) -> Bool {
        guard line.context.contains(.code), !line.isProse else { return false }
        let place = line.line.index
        let around = max(0, place - reach)..<min(story.lines.count, place + reach + 1)
        let block = story.lines[around].filter { $0.source.block == line.source.block }
        let letters = block.reduce(0) { $0 + $1.source.range.count }
        let code = block.reduce(0) { $0 + $1.line.string.utf8.count { signs.contains($0) } }
        return code * 40 > letters
    }
}
