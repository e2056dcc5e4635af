import MarkdownParsing
import NarrationModel
import Testing

/// Inputs that need quadratic time or unbounded memory in parsers that do not guard against them.
@Suite struct MarkdownLimitTests {
    struct Page: Sendable, CustomStringConvertible {
        let piece: String
        let count: Int
        var end = ""
        var description: String { "\(piece) × \(count), \(end)" }
    }

    private static func header(_ columns: Int) -> String {
        String(repeating: "a|", count: columns) + "\n" + String(repeating: "-|", count: columns) + "\n"
    }

    @Test(arguments: [
        Page(piece: "[", count: 400_000), Page(piece: "![[]()", count: 80_000),
        Page(piece: "*a_ ", count: 100_000),
        Page(piece: "> ", count: 200_000), Page(piece: ">", count: 200_000, end: "a"),
        Page(piece: "a]", count: 200_000),
        Page(piece: "- ", count: 100_000, end: "x" + String(repeating: "\n", count: 100_000)),
        Page(piece: "1. ", count: 100_000, end: "x" + String(repeating: "\n", count: 100_000)),
        Page(piece: "[^a]: ", count: 50_000, end: "x" + String(repeating: "\n", count: 100_000)),
        Page(piece: "> ", count: 100_000, end: String(repeating: "a*", count: 100_000)),
        Page(piece: "a\n-|-|-\n", count: 50_000), Page(piece: "a|b\n-|-|-\n", count: 50_000),
        Page(piece: "a\n", count: 150_000, end: "a|b\n-|-\n"),
        Page(piece: "", count: 0, end: header(20_000) + String(repeating: "x\n", count: 20_000)),
        Page(piece: "`a", count: 200_000), Page(piece: "<!--", count: 100_000),
        Page(piece: "[a](<b", count: 80_000),
        Page(piece: "&amp;", count: 60_000), Page(piece: "&#", count: 200_000),
        Page(piece: "[a]: u\n", count: 60_000),
        Page(piece: "[^a]: ", count: 60_000), Page(piece: "![a](u 't') ", count: 30_000),
        Page(piece: "<b>", count: 100_000),
        Page(piece: "[a][", count: 100_000), Page(piece: "[a]: \"\n", count: 60_000),
        Page(piece: "\\\n", count: 150_000),
        Page(piece: "[^a]: b\n\n", count: 40_000), Page(piece: "[a](", count: 100_000),
        Page(piece: "\u{0}", count: 100_000),
        Page(piece: "3.\n", count: 60_000), Page(piece: "[a]\n", count: 60_000),
        Page(piece: "a|", count: 100_000),
    ])
    func `no page takes more than its share of time and memory`(page: Page) {
        let text = String(repeating: page.piece, count: page.count) + page.end
        let document = MarkdownDocument(parsing: text)
        #expect(document.blocks.allSatisfy { $0.source.upperBound <= text.utf8.count })
        #expect(document.blocks.allSatisfy { $0.containers.count <= 64 })
    }

    @Test func `markup beyond the limits is text`() throws {
        let text = String(repeating: "> ", count: 60) + "deep"
        let block = try #require(MarkdownDocument(parsing: text).blocks.first)
        #expect(block.containers == Array(repeating: .quotation, count: 25))
        #expect(MarkdownAudit.markup(of: text, in: MarkdownDocument(parsing: text)) == [])
        let images = String(repeating: "![a](u) ", count: 2_001)
        let markup = MarkdownAudit.markup(of: images, in: MarkdownDocument(parsing: images))
        #expect(markup.count == 2_001)
        #expect(Set(markup).count == 2)
    }
}
