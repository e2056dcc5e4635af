import ArticleReading
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct SavedTextFixtureTests {
    @Test(arguments: try FixtureFolder.all("saved-text"))
    func `a saved page gives the approved articles and omissions`(fixture: FixtureFolder) throws {
        let edition = try ArticleReader().read(page(of: fixture))
        try fixture.expectApproved(dump(edition), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("saved-text"))
    func `every word is in exactly one block or omission`(fixture: FixtureFolder) throws {
        let page = try page(of: fixture)
        let edition = try ArticleReader().read(page)
        #expect(edition.isBalanced)
        #expect(WordLedger.faults(in: edition, of: page.text) == [])
    }

    private func page(of fixture: FixtureFolder) throws -> Page {
        try PageDecoder.page(from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
    }
}
