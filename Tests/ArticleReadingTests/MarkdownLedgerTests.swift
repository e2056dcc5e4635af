import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct MarkdownLedgerTests {
    private static let separators = [
        "\n", "\n\n", "\r\n", " ", "", "\u{200B}", "\n> ", "\n- ", "\n1. ", "*", "**", "`", "\n```\n", "|",
        "\n|---|---|\n", "[", "](u)",
        "\n---\n", "<b>", "<sup>2</sup>", "<!-- a -->", "[^1]", "~~", "\n\n[^1]: ", "&shy;", "\n+++\n",
        "\u{AD}", "Aa.Bb",
    ]

    private func lines() throws -> [String] {
        try FixtureFolder.all("markdown").flatMap { fixture in
            try fixture.text("input.md").split(whereSeparator: \.isNewline).map(String.init)
        }
    }

    /// A page of shuffled, cut, doubled and joined lines.
    private func page(of lines: [String], seed: UInt64) -> String {
        var generator = SeededNumbers(seed: seed)
        return (0..<Int.random(in: 1...60, using: &generator)).map { _ in
            var line = lines.randomElement(using: &generator) ?? ""
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: line = String(line.prefix(Int.random(in: 0...line.count, using: &generator)))
            case 1: line = String(line.suffix(Int.random(in: 0...line.count, using: &generator)))
            case 2: line += "\n" + line
            case 3: line = String(line.unicodeScalars.shuffled(using: &generator).map(Character.init))
            default: break
            }
            return line + (Self.separators.randomElement(using: &generator) ?? "")
        }.joined()
    }

    private func expectBalance(_ text: String, _ comment: Comment) {
        do throws(ReadingError) {
            let edition = try ArticleReader().read(Page(text: text, mediaType: .markdown, name: "page"))
            #expect(edition.isBalanced, comment)
            #expect(MarkdownLedger.faults(in: edition, of: text) == [], comment)
            #expect(edition.articles.allSatisfy { !$0.blocks.isEmpty && !$0.headline.isEmpty }, comment)
        } catch {
            #expect([.emptyPage, .noArticle].contains(error.code), comment)
        }
    }

    @Test(arguments: 0..<12)
    func `Markdown of shuffled lines keeps every word once`(batch: UInt64) throws {
        let lines = try lines()
        for seed in batch * 25..<(batch + 1) * 25 {
            expectBalance(page(of: lines, seed: seed), "seed \(seed)")
        }
    }

    @Test func `every cut of a Markdown page keeps every word once`() throws {
        for fixture in try FixtureFolder.all("markdown") {
            let text = try fixture.text("input.md")
            for length in stride(from: 1, to: text.utf8.count, by: 37) {
                expectBalance(
                    String(decoding: text.utf8.prefix(length), as: UTF8.self),
                    "\(fixture.name), \(length) bytes")
            }
        }
    }

    @Test func `pages saved as text and as HTML are read as Markdown without losing a word`() throws {
        for fixture in try FixtureFolder.all("saved-text") {
            expectBalance(try String(contentsOf: fixture.input(), encoding: .utf8), "\(fixture.name)")
        }
        expectBalance(
            try String(
                contentsOf: Checkout.root.appending(path: "Samples/orchard-report/page.html"), encoding: .utf8
            ), "HTML")
    }

    @Test(arguments: [
        ("---\n" + String(repeating: "a: [", count: 9_000), 1), ("---\na: 1\n", 9_000),
        ("---\nx: &a [*a, *a]\n---\n", 1),
        ("---\n" + String(repeating: "- ", count: 9_000) + "\n---\nText.", 1),
        ("+++\n" + String(repeating: "[", count: 9_000) + "\n+++\n", 1),
        ("<b", 60_000), ("<!--", 40_000), ("<div>", 40_000), ("<div>&amp;", 20_000), ("a|", 60_000),
        ("<ul>\n<li>a\n", 20_000),
        ("![a](u \"a b\") ", 15_000), ("Word. ", 60_000), ("# a\n", 40_000), ("<script>", 30_000),
        ("a<sup>2</sup>", 10_000),
    ])
    func `Markdown made to be slow is read without getting stuck`(piece: String, count: Int) {
        let text = String(repeating: piece, count: count)
        guard let edition = try? ArticleReader().read(Page(text: text, mediaType: .markdown, name: "long"))
        else { return }
        #expect(edition.isBalanced)
    }
}
