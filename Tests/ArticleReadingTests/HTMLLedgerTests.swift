import Foundation
import HTMLParsing
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct HTMLLedgerTests {
    private static let pieces = [
        "<table><tr><td>", "<td>", "</td>", "<tr>", "<br>", "<p>", "</p>", "<q>", "</q>", "<sup>2</sup>",
        "<sup>[3]</sup>",
        "<del>", "</del>", "<ruby>a<rt>b</rt></ruby>", "<math>", "</math>", "<h2>", "</h2>", "<li>", "<pre>",
        "</pre>",
        "<blockquote class=twitter-tweet>", "</blockquote>", "@a", "https://a.example/b", "<span hidden>",
        "</span>", "&shy;",
        "&nbsp;", "<wbr>", "<a href='#a'>#</a>", "<a class=anchor href='#a'>b</a>", "1", "Aa.Bb", "<th>",
        "</table>", "m",
    ]

    private func page(of lines: [String], seed: UInt64) -> String {
        var generator = SeededNumbers(seed: seed)
        return (0..<Int.random(in: 1...50, using: &generator)).map { _ in
            var line = lines.randomElement(using: &generator) ?? ""
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: line = String(line.prefix(Int.random(in: 0...line.count, using: &generator)))
            case 1: line = String(line.suffix(Int.random(in: 0...line.count, using: &generator)))
            default: break
            }
            return line + (Self.pieces.randomElement(using: &generator) ?? "")
        }.joined()
    }

    @Test(arguments: 0..<8)
    func `HTML of shuffled lines keeps every word once`(batch: UInt64) throws {
        let lines = try FixtureFolder.all("html").flatMap { fixture in
            try fixture.text("input.html").split(whereSeparator: \.isNewline).map(String.init)
        }
        for seed in batch * 40..<(batch + 1) * 40 {
            let text = page(of: lines, seed: seed)
            let document = try HTMLParser.document(in: text)
            let page = HTMLPage(document)
            do throws(ReadingError) {
                let edition = try HTMLReader(language: "en").edition(
                    of: page, PageMetadata(document), name: "page")
                #expect(edition.isBalanced, "seed \(seed)")
                let faults = HTMLLedger.faults(in: edition, ofVisibleText: page.text.string)
                #expect(faults == [], "seed \(seed)")
                #expect(edition.mapped(through: page.text).isBalanced, "seed \(seed), mapped")
            } catch {
                #expect([.emptyPage, .noArticle].contains(error.code))
            }
        }
    }

    @Test(arguments: [
        ("<table><tr><td>a", 3_000), ("<blockquote>One two three four five.</blockquote>", 4_000),
        ("<ruby>a<rt>b", 8_000),
        ("<sup>1</sup>", 20_000), ("<math>aaaaaaaaaaaaaaa", 8_000), ("<h2><a class=anchor>a</a>b", 8_000),
        ("<blockquote class=twitter-tweet>@a b ", 4_000), ("<td>a</td>", 30_000), ("<q>a", 20_000),
        ("<time>9:00</time><br>", 10_000),
    ])
    func `HTML made to be slow is read without getting stuck`(piece: String, count: Int) throws {
        let text =
            String(repeating: piece, count: count)
            + "<p>The tide comes in twice a day, at six and at seven.</p>"
        let start = ContinuousClock.now
        if let edition = try? ArticleReader().read(Page(text: text, mediaType: .html, name: "long")) {
            #expect(edition.isBalanced)
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
