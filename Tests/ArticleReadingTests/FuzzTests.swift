import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct FuzzTests {
    private static let separators = [
        "\n", "\n\n", "\r\n", " ", "", "\u{200B}", "\t", "\u{2028}", "\u{AD}", ".", "\" ",
    ]

    private func lines() throws -> [String] {
        try FixtureFolder.all("saved-text").flatMap { fixture in
            try String(contentsOf: fixture.input(), encoding: .utf8).split(whereSeparator: \.isNewline).map(
                String.init)
        }
    }

    /// A page of shuffled, cut, doubled and joined lines.
    private func page(of lines: [String], seed: UInt64) -> String {
        var generator = SeededNumbers(seed: seed)
        return (0..<Int.random(in: 1...80, using: &generator)).map { _ in
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

    @Test(arguments: 0..<12)
    func `pages of shuffled lines keep every word once`(batch: UInt64) throws {
        let lines = try lines()
        for seed in batch * 25..<(batch + 1) * 25 {
            let text = page(of: lines, seed: seed)
            do throws(ReadingError) {
                let edition = try ArticleReader().read(Page(text: text, mediaType: .savedText, name: "page"))
                #expect(WordLedger.faults(in: edition, of: text) == [], "seed \(seed)")
                #expect(edition.isBalanced, "seed \(seed)")
                #expect(
                    edition.articles.allSatisfy { !$0.blocks.isEmpty && !$0.headline.isEmpty }, "seed \(seed)"
                )
            } catch {
                #expect([.emptyPage, .noArticle].contains(error.code), "seed \(seed)")
            }
        }
    }

    @Test func `every cut of a page keeps every word once`() throws {
        for fixture in try FixtureFolder.all("saved-text") {
            let bytes = [UInt8](try Data(contentsOf: fixture.input()))
            for length in stride(from: 1, to: bytes.count, by: 211) {
                guard let page = try? PageDecoder.page(from: Array(bytes.prefix(length)), name: "cut"),
                    let edition = try? ArticleReader().read(page)
                else { continue }
                #expect(
                    WordLedger.faults(in: edition, of: page.text) == [], "\(fixture.name), \(length) bytes")
            }
        }
    }

    @Test(arguments: [
        ("word ", 200_000), ("Aa.", 60_000),
        ("She waited. ", 40_000), ("\"a\".'", 40_000),
        ("Menu\n", 5_000),
        ("11:16 AM\nIt rained all day long.\n", 2_000),
        ("• item\n", 40_000), ("12 ", 60_000),
        ("By Jane Doe\n10 May 2020\n", 5_000),
        ("News in your inbox\nDaily\n", 5_000),
    ])
    func `long lines and many lines are read without getting stuck`(piece: String, count: Int) throws {
        let text = String(repeating: piece, count: count)
        guard let edition = try? ArticleReader().read(Page(text: text, mediaType: .savedText, name: "long"))
        else { return }
        #expect(edition.isBalanced)
    }
}
