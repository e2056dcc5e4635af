import NarrationModel

/// Tells lines of program text by their signs: `let total = prices.sum();`, `} else {`, `// the total`.
///
/// "She paid (in cash); he did not." is no such line.
enum CodeLine {
    private static let endings = ["{", "}", ";", ");", "),", "})", "(", "[", "],", "};", "/>", "\\"]
    private static let openings = ["//", "#!", "$ ", "/*", "*/", "</", "<?", "@", "#include", "--"]
    private static let inner = [
        " = ", " := ", " == ", " => ", "->", "()", "::", "</", " != ", " += ", "](", "\", \"",
    ]
    private static let wordLimit = 30

    static func matches(_ line: Line) -> Bool {
        guard line.wordCount <= wordLimit else { return false }
        let text = line.string
        if line.ending.endsSentence, line.wordCount > 6 { return false }
        return endings.contains { text.hasSuffix($0) } || openings.contains { text.hasPrefix($0) }
            || inner.contains { text.contains($0) }
    }
}
