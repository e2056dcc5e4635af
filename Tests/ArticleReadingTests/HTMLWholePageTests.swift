import Foundation
import HTMLParsing
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct HTMLWholePageTests {
    /// The faults of the ledger for a page, in offsets of its visible text, and in those of the page.
    private func faults(in text: String) throws -> [String] {
        let document = try HTMLParser.document(in: text)
        let page = HTMLPage(document)
        let reader = HTMLReader(language: "en")
        let edition = try reader.edition(of: page, PageMetadata(document), name: "page")
        var faults = HTMLLedger.faults(in: edition, ofVisibleText: page.text.string)
        if !edition.isBalanced { faults.append("counts do not close") }
        return faults + HTMLLedger.faults(in: edition.mapped(through: page.text), of: text)
    }

    @Test func `every word of the sample is in exactly one block or omission`() throws {
        let file = Checkout.root.appending(path: "Samples/orchard-report/page.html")
        #expect(try faults(in: String(contentsOf: file, encoding: .utf8)) == [])
    }
}
