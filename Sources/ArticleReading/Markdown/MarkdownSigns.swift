import NarrationModel

/// Counts the marks in a text that only Markdown uses, to tell it from text that was saved from a browser.
///
/// `*` bullets, a `#hashtag`, a line of dashes and a `# comment` among lines of code are none.
struct MarkdownSigns {
    /// Whether front matter opens the text.
    let hasFrontMatter: Bool

    /// Whether the text, HTML above it aside, opens with a heading that a blank line follows.
    private(set) var opensWithHeading = false

    /// Headings with `#` between blank lines, and lines of `=` under a line of text.
    private(set) var headings = 0

    /// Links, images, definitions, footnotes, fences and the dashes of tables, one a line.
    private(set) var links = 0

    /// Lines with `**`.
    private(set) var emphases = 0

    private var lineCount = 0

    /// Paragraphs and lists that no tag opens, and pieces of text between blank lines that one does.
    private var bareParagraphs = 0
    private var taggedParagraphs = 0

    /// Whether a heading or bare paragraph has come.
    private var hasText = false

    init(_ text: String) {
        hasFrontMatter = FrontMatterTable(text) != nil
        let lines = PageLine.lines(of: text, limit: .max).map(\.text)
        var above = ""
        for (index, line) in lines.enumerated() where !Self.isBlank(line) {
            let isBlankAbove =
                index == 0 || Self.isBlank(lines[index - 1]) || lines[index - 1].hasSuffix("-->")
            let isBlankBelow = index + 1 == lines.count || Self.isBlank(lines[index + 1])
            if isBlankAbove { countParagraph(line) }
            count(line, below: isBlankAbove ? "" : above, isAlone: isBlankAbove && isBlankBelow)
            above = line
        }
    }

    /// Whether the text is Markdown rather than text without markup.
    var areThoseOfMarkdown: Bool {
        if hasFrontMatter || opensWithHeading { return true }
        let isDense = (headings + links + emphases) * 12 >= lineCount
        return isDense && (headings + links >= 3 || headings + links + emphases >= 5 && headings + links > 0)
    }

    /// Whether the text is Markdown with HTML in it rather than HTML, whose paragraphs tags open.
    var outweighTags: Bool {
        hasFrontMatter || headings > 0 && headings + links >= 2
            || headings + links > 0 && bareParagraphs > 0 && bareParagraphs >= taggedParagraphs
    }

    private mutating func countParagraph(_ line: String) {
        let letters = line.drop { $0 == " " || $0 == "\t" }
        if letters.hasPrefix("<") {
            taggedParagraphs += 1
        } else if !Self.isHeading(line) {
            bareParagraphs += 1
        }
    }

    private mutating func count(_ line: String, below above: String, isAlone: Bool) {
        lineCount += 1
        defer { if bareParagraphs > 0 || Self.isHeading(line) { hasText = true } }
        if Self.isHeading(line) {
            if isAlone { headings += 1 }
            if isAlone, !hasText { opensWithHeading = true }
        } else if line.utf8.count > 2, line.utf8.allSatisfy({ $0 == UInt8(ascii: "=") }), !above.isEmpty {
            headings += 1
        } else if Self.hasLink(line) || Self.isDefinition(line) || Self.isTableRule(line)
            || line.hasPrefix("```")
        {
            links += 1
        } else if line.contains("**") {
            emphases += 1
        }
    }

    private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

    /// `## Three days`
    private static func isHeading(_ line: String) -> Bool {
        let rest = line.drop { $0 == "#" }
        return (1...6).contains(line.count - rest.count) && rest.first == " " && !isBlank(String(rest))
    }

    /// `[text](target)` with a target without spaces, or `text[^1]`.
    private static func hasLink(_ line: String) -> Bool {
        if line.contains("[^"), let marker = line.firstRange(of: "[^"),
            line[marker.upperBound...].prefix(20).contains("]")
        {
            return true
        }
        guard line.contains("]("), let middle = line.firstRange(of: "]("),
            line[..<middle.lowerBound].contains("[")
        else {
            return false
        }
        let target = line[middle.upperBound...].prefix { $0 != ")" && !$0.isWhitespace }
        return !target.isEmpty && target.endIndex < line.endIndex
    }

    /// `[label]: https://…`
    private static func isDefinition(_ line: String) -> Bool {
        guard line.hasPrefix("["), let middle = line.firstRange(of: "]: "),
            middle.lowerBound > line.index(after: line.startIndex)
        else { return false }
        return line[middle.upperBound...].prefix { !$0.isWhitespace }.contains { $0 == "/" || $0 == "." }
    }

    /// `| --- | :-: |`
    private static func isTableRule(_ line: String) -> Bool {
        line.contains("|") && line.contains("--") && line.utf8.allSatisfy { "|-: \t".utf8.contains($0) }
    }
}
