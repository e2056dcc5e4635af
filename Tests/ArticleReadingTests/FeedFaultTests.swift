import Foundation
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

@Suite struct FeedFaultTests {
    private func read(_ text: String, _ type: Page.MediaType = .xmlFeed) throws -> Edition {
        try ArticleReader().read(Page(text: text, mediaType: type, name: "feed"))
    }

    private func code(_ text: String) -> ReadingError.Code? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return (error as? ReadingError)?.code
        }
    }

    @Test(arguments: try FixtureFolder.all("feeds"))
    func `any cut of a feed keeps every word once, or says why not`(fixture: FixtureFolder) throws {
        let bytes = [UInt8](try Data(contentsOf: fixture.input()))
        let type: Page.MediaType = try fixture.input().pathExtension == "json" ? .jsonFeed : .xmlFeed
        for length in stride(from: 1, to: bytes.count, by: 23) {
            let page = Page(
                text: String(decoding: bytes[..<length], as: UTF8.self), mediaType: type, name: "cut")
            do {
                let edition = try ArticleReader().read(page)
                #expect(edition.diagnostics.contains { $0.code == "broken-feed" }, "\(length)")
                #expect(try FeedLedger.faults(in: page) == [], "\(length)")
            } catch let error as ReadingError {
                #expect([.brokenFeed, .emptyPage].contains(error.code), "\(length)")
            }
        }
    }

    @Test func `entries in front of a fault are read, and the fault is named`() throws {
        let entry = "<item><title>One</title><description>It rained.</description></item>\n"
        let edition = try read("<rss><channel>\n\(entry)\(entry)<item><title>Two</item></channel></rss>")
        #expect(edition.articles.count == 2)
        let fault = try #require(edition.diagnostics.first)
        #expect(fault.code == "broken-feed" && fault.severity == .warning)
        #expect(fault.message.contains("line 4"))
        #expect(edition.omissions.last?.text.hasPrefix("<item><title>Two") == true)
    }

    @Test func `a feed that breaks at once, or has nothing, is refused`() {
        #expect(code("<rss><channel><item><title>A</item>") == .brokenFeed)
        #expect(code("<rss><channel><title>Nothing here</title></channel></rss>") == .noArticle)
        #expect(code("<rss/>") == .emptyPage)
    }

    @Test func `deep nesting, long entries and many entries stay within limits`() throws {
        let entry = "<item><title>One</title><description>It rained all day.</description></item>"
        let deep = try read("<rss>" + entry + "<item>" + String(repeating: "<x>a ", count: 100_000))
        #expect(deep.articles.count == 1 && deep.isBalanced)
        let words = String(repeating: "It rained all day long. ", count: 40_000)
        let long = try read("<rss><item><title>Long</title><description>\(words)</description></item></rss>")
        #expect(long.isBalanced && long.keptWordCount == 200_001)
        let many = try read(
            "<rss>" + (0..<1_500).map { "<item><title>N\($0)</title></item>" }.joined() + "</rss>")
        #expect(many.articles.count == 1_000 && many.isBalanced)
        #expect(many.diagnostics.map(\.code) == ["too-many-entries"])
        #expect(many.omissions.map(\.rule) == [EntryLimit.id])
    }

    @Test func `an entry with too much HTML is left out, and said to be`() throws {
        let markup = String(repeating: "&lt;p&gt;word ", count: 1_200_000)
        let edition = try read(
            "<rss><item><title>Large</title><description>\(markup)</description></item></rss>")
        #expect(edition.diagnostics.map(\.code) == ["entry-too-large"])
        #expect(edition.isBalanced)
    }

    @Test func `JSON nests as deep as it may`() throws {
        let deep = String(repeating: "[", count: 100_000)
        let text =
            "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{\"id\": 1, \"content_text\": \"It rained.\"}, \(deep)"
        let edition = try read(text, .jsonFeed)
        #expect(edition.articles.count == 1 && edition.isBalanced)
        #expect(edition.diagnostics.first?.message.contains("64") == true)
    }

    @Test func `control characters and zeros are spaces`() throws {
        let edition = try read("<rss><item><title>A\u{1}storm\u{0}is \u{1A}near</title></item></rss>")
        #expect(edition.articles.first?.headline == "A storm is near")
        #expect(edition.diagnostics.isEmpty && edition.isBalanced)
    }

    @Test func `bytes of another encoding are read, and zeros refused, by the decoder`() throws {
        let xml =
            "<?xml version='1.0' encoding='ISO-8859-1'?><rss><item><title>Caf? closed</title></item></rss>"
        let bytes = xml.utf8.map { $0 == UInt8(ascii: "?") ? 0xE9 : $0 }
        var mended = bytes
        mended[1] = UInt8(ascii: "?")
        mended[
            xml.utf8.distance(
                from: xml.startIndex, to: xml.firstRange(of: "?>")?.lowerBound ?? xml.startIndex)] = UInt8(
                ascii: "?")
        let page = try PageDecoder.page(from: mended, name: "feed")
        #expect(try ArticleReader().read(page).articles.first?.headline == "Café closed")
        #expect(throws: ReadingError.self) { try PageDecoder.page(from: Array(xml.utf8) + [0], name: "feed") }
    }
}
