import Foundation
import HTMLParsing
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct HTMLItemTests {
    @Test(arguments: try FixtureFolder.all("html-items"))
    func `a page with timed texts gives the approved story and items`(fixture: FixtureFolder) throws {
        try fixture.expectApproved(dump(ArticleReader().read(page(of: fixture))), as: "expected.txt")
    }

    @Test(arguments: try FixtureFolder.all("html-items"))
    func `every word of a page with timed texts is in exactly one block or omission`(
        fixture: FixtureFolder
    ) throws {
        let page = try page(of: fixture)
        #expect(page.mediaType == .html)
        #expect(try HTMLLedger.faults(in: page) == [])
    }

    @Test func `the same page in text and in HTML has the same items`() throws {
        let story = String(
            repeating: "<p>The keeper of the lock said that the gate would open again soon.</p>", count: 4)
        let items = ["9:15 AM", "8:40 AM", "8:05 AM"].enumerated().map {
            "<li><p>\($1)</p><p>Barge number \($0) has passed the lock.</p></li>"
        }
        let html = "<h1>Canal open</h1><div>\(story)</div><ul>\(items.joined())</ul>"
        let edition = try ArticleReader().read(Page(text: html, mediaType: .html, name: "canal"))
        #expect(edition.articles.map(\.kind) == [.story, .item, .item, .item])
        #expect(edition.articles[1].headline == "Barge number 0 has passed the lock")
        #expect(edition.articles[1].published?.iso8601 == "T09:15")
    }

    private func page(of fixture: FixtureFolder) throws -> Page {
        try PageDecoder.page(from: [UInt8](Data(contentsOf: fixture.input())), name: fixture.name)
    }
}
