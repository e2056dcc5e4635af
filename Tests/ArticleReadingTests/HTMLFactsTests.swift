import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct HTMLFactsTests {
    @Test(arguments: try FixtureFolder.all("html-facts"))
    func `a page of HTML gives the approved facts and blocks`(fixture: FixtureFolder) throws {
        let edition = try ArticleReader().read(page(of: fixture))
        let facts = edition.articles.map(facts).joined(separator: "\n")
        try fixture.expectApproved(facts + "\n" + texts(of: edition), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("html-facts"))
    func `every word of the page is in exactly one block or omission`(fixture: FixtureFolder) throws {
        #expect(try HTMLLedger.faults(in: page(of: fixture)) == [])
    }

    private func page(of fixture: FixtureFolder) throws -> Page {
        try PageDecoder.page(from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
    }

    /// What is known of the article beside its text, a line each.
    private func facts(of article: Article) -> String {
        let facts: [(String, String?)] = [
            ("headline", article.headline), ("standfirst", article.standfirst), ("author", article.author),
            ("published", article.published?.iso8601), ("modified", article.modified?.iso8601),
            ("displayed date", article.displayedDate?.iso8601), ("language", article.language),
            ("section", article.section), ("publisher", article.publisher), ("image", article.imageURL),
            ("canonical URL", article.sourceURL),
        ]
        return facts.map { "\($0): \($1 ?? "-")\n" }.joined()
    }

    /// The openings of the blocks and of what is left out, a line each.
    private func texts(of edition: Edition) -> String {
        let blocks = edition.articles.flatMap(\.blocks).map {
            "  \($0.role.rawValue): \(opening($0.text.string))"
        }
        let omissions = edition.omissions.map { "  \($0.rule.rawValue): \(opening($0.text))" }
        return (["blocks:"] + blocks + ["omissions:"] + omissions).joined(separator: "\n") + "\n"
    }

    private func opening(_ text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        return words.prefix(10).joined(separator: " ") + (words.count > 10 ? " …" : "")
    }
}
