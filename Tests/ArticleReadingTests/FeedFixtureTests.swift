import ArticleReading
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct FeedFixtureTests {
    @Test(arguments: try FixtureFolder.all("feeds"))
    func `a feed gives the approved articles, links and omissions`(fixture: FixtureFolder) throws {
        let edition = try ArticleReader().read(page(of: fixture))
        try fixture.expectApproved(dump(edition) + facts(of: edition), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("feeds"))
    func `every word of a feed is in exactly one block or omission`(fixture: FixtureFolder) throws {
        #expect(try FeedLedger.faults(in: page(of: fixture)) == [])
    }

    private func page(of fixture: FixtureFolder) throws -> Page {
        try PageDecoder.page(from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
    }

    /// What only feeds have.
    private func facts(of edition: Edition) -> String {
        let articles = edition.articles.map { "  \($0.language) \($0.sourceURL ?? "-")" }
        let links = edition.links.map {
            "  \($0.kind.rawValue) \($0.url) \($0.published?.iso8601 ?? "-") \($0.title ?? "-")"
        }
        let diagnostics = edition.diagnostics.map {
            "  \($0.severity.rawValue) \($0.code.rawValue): \($0.message)"
        }
        return (["", "sources:"] + articles + ["", "links:"] + links + ["", "diagnostics:"] + diagnostics)
            .joined(separator: "\n") + "\n"
    }
}
