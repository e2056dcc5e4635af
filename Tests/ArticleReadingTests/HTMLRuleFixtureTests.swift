import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct HTMLRuleFixtureTests {
    @Test func `every rule for HTML has a fixture of its name`() throws {
        let rules = Set(HTMLRules.entries.map(\.id.rawValue) + [OutsideArticle.id.rawValue])
        #expect(try Set(FixtureFolder.all("html-rules").map(\.name)) == rules)
    }

    @Test(arguments: try FixtureFolder.all("html-rules"))
    func `a rule leaves out what it knows and leaves the rest alone`(fixture: FixtureFolder) throws {
        let edition = try ArticleReader().read(page(of: fixture))
        #expect(edition.omissions.contains { $0.rule.rawValue == fixture.name })
        try fixture.expectApproved(dump(edition), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("html-rules"))
    func `every word of a page with furniture is in exactly one block or omission`(
        fixture: FixtureFolder
    ) throws {
        #expect(try HTMLLedger.faults(in: page(of: fixture)) == [])
    }

    private func page(of fixture: FixtureFolder) throws -> Page {
        try PageDecoder.page(from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
    }
}
