import Foundation
import HTMLParsing
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct HTMLFixtureTests {
    @Test(arguments: try FixtureFolder.all("html"))
    func `a page of HTML gives the approved article and omissions`(fixture: FixtureFolder) throws {
        try fixture.expectApproved(dump(ArticleReader().read(page(of: fixture))), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("html"))
    func `every visible word is in exactly one block or omission`(fixture: FixtureFolder) throws {
        let source = try page(of: fixture)
        #expect(source.mediaType == .html)
        let document = try HTMLParser.document(in: source.text)
        let page = HTMLPage(document)
        let reader = HTMLReader(language: "en")
        let edition = try reader.edition(of: page, PageMetadata(document), name: fixture.name)
        #expect(edition.isBalanced)
        #expect(HTMLLedger.faults(in: edition, ofVisibleText: page.text.string) == [])
        let mapped = edition.mapped(through: page.text)
        #expect(mapped.isBalanced)
        #expect(HTMLLedger.faults(in: mapped, of: source.text) == [])
    }

    private func page(of fixture: FixtureFolder) throws -> Page {
        try PageDecoder.page(from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
    }
}
