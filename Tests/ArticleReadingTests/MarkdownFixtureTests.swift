import ArticleReading
import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@Suite struct MarkdownFixtureTests {
    @Test(arguments: try FixtureFolder.all("markdown"))
    func `a Markdown page gives the approved article and omissions`(fixture: FixtureFolder) throws {
        try fixture.expectApproved(dump(ArticleReader().read(page(of: fixture))), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("markdown"))
    func `every word of a Markdown page is in exactly one block or omission`(fixture: FixtureFolder) throws {
        let page = try page(of: fixture)
        #expect(page.mediaType == .markdown)
        let edition = try ArticleReader().read(page)
        #expect(edition.isBalanced)
        #expect(MarkdownLedger.faults(in: edition, of: page.text) == [])
    }

    @Test func `the sample page is read as Markdown`() throws {
        let sample = Checkout.root.appending(path: "Samples/tide-tables/page.md")
        let page = try PageDecoder.page(from: [UInt8](Data(contentsOf: sample)), name: "page.md")
        let edition = try ArticleReader().read(page)
        #expect(MarkdownLedger.faults(in: edition, of: page.text) == [])
    }

    private func page(of fixture: FixtureFolder) throws -> Page {
        try PageDecoder.page(from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
    }
}
