import MarkdownParsing
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct MarkdownFuzzTests {
    private static let pieces = [
        "one", "two", "Été", "ж", "7", " ", " ", " ", "  ", "\n", "\n", "\n\n", "\r\n", "\t", "    ", "*",
        "**", "_", "~~", "`", "``",
        "[", "]", "](u)", "](u \"title\")", "][r]", "![", "<b>", "</b>", "<!-- x -->", "<", ">", "> ", "- ",
        "* ", "1. ", "2) ", "# ", "## ",
        "\n===\n", "\n---\n", "***\n", "```\n", "~~~\n", "\n[r]: u 't'\n", "[^1]", "\n[^1]: ", "\n[^2]: ",
        "|", " | ", "\n|---|---|\n",
        "&amp;", "&eacute;", "\\", "\\*", "\\|", "<p>", "\n<div>\n", "https://a.example",
        "<https://a.example>", "[x] ", "\\\n", ".", "!", "(", ")",
    ]

    private func page(seed: UInt64) -> String {
        var generator = SeededNumbers(seed: seed)
        return (0..<Int.random(in: 1...60, using: &generator)).map { _ in
            Self.pieces.randomElement(using: &generator) ?? ""
        }.joined()
    }

    /// Whether markup is nothing but the targets, titles, labels, definitions and boxes that may have letters in them.
    private func isMarkup(_ text: String) -> Bool {
        let rest = text.replacing(
            /\]\(.*?\)|\]\[.*?\]|\[[rxX]\]|\]\(u( "$)?|: u( ('t'|"title"))?/.dotMatchesNewlines(), with: "")
        return !rest.unicodeScalars.contains(where: \.isLetterOrDigit)
    }

    @Test(arguments: 0..<20)
    func `pages of shuffled markup lose no letter`(batch: UInt64) {
        for seed in batch * 200..<(batch + 1) * 200 {
            let page = page(seed: seed)
            let document = MarkdownDocument(parsing: page)
            #expect(
                MarkdownAudit.markup(of: page, in: document).filter { !isMarkup($0) } == [], "seed \(seed)")
            #expect(MarkdownAudit.strangers(in: document, of: page) == [], "seed \(seed)")
        }
    }
}
