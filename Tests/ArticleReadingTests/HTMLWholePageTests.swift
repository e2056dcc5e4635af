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

    /// The real pages, in parts that can be read side by side.
    private static let batches = 8

    @Test(arguments: 0..<batches)
    func `every word of real pages is in exactly one block or omission`(batch: Int) throws {
        guard let folder = SharedData.url("data/extraction/wcxb/dev/html") else { return }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
        for index in stride(from: batch, to: files.count, by: Self.batches) {
            let page = try PageDecoder.page(
                from: [UInt8](Gunzip.data(of: files[index])), name: files[index].lastPathComponent)
            do {
                let faults = try faults(in: page.text)
                #expect(faults.isEmpty, "\(page.name): \(faults.prefix(5))")
            } catch let error as ReadingError {
                #expect(error.code == .noArticle, "\(page.name)")
            }
        }
    }
}
