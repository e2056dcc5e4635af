import Foundation
import HTMLParsing
import NarrationModel
import NarrationTestSupport

@testable import ArticleReading

/// A page that is read with different choices, and the ledger for its kind.
struct ChosenPage: Sendable, CustomStringConvertible {
    let page: Page

    var description: String { page.name }

    init(_ page: Page) {
        self.page = page
    }

    init(_ url: URL, name: String) throws {
        page = try PageDecoder.page(
            from: [UInt8](url.pathExtension == "gz" ? Gunzip.data(of: url) : Data(contentsOf: url)),
            name: name)
    }

    /// The edition that `options` make, in offsets of the visible text for HTML, and what is wrong with it.
    func read(_ options: ReadingOptions) throws -> (edition: Edition, faults: [String]) {
        let read =
            switch page.mediaType {
            case .html: try readHTML(options)
            case .xmlFeed, .jsonFeed: try readFeed(options)
            case .markdown, .savedText: try readText(options)
            }
        return (read.edition, read.faults + (read.edition.isBalanced ? [] : ["counts do not close"]))
    }

    private func readText(_ options: ReadingOptions) throws -> (edition: Edition, faults: [String]) {
        let edition = try ArticleReader(options: options).read(page)
        return page.mediaType == .markdown
            ? (edition, MarkdownLedger.faults(in: edition, of: page.text))
            : (edition, WordLedger.faults(in: edition, of: page.text))
    }

    private func readHTML(_ options: ReadingOptions) throws -> (edition: Edition, faults: [String]) {
        let document = try HTMLParser.document(in: page.text)
        let metadata = PageMetadata(document)
        let choices = options.choices(for: metadata.address)
        let visible = HTMLPage(document, choices)
        let read = try HTMLReader(language: "en").edition(of: visible, metadata, name: page.name)
        let edition = EditionReviser.revise(read, of: HTMLRevision(visible), by: choices)
        let whole = try ArticleReader(options: options).read(page)
        let isSame = whole.articles.map(\.wordCount) == edition.articles.map(\.wordCount)
        return (
            edition,
            HTMLLedger.faults(in: edition, ofVisibleText: visible.text.string)
                + HTMLLedger.faults(in: whole, of: page.text)
                + (isSame ? [] : ["the reader reads something else"])
        )
    }

    private func readFeed(_ options: ReadingOptions) throws -> (edition: Edition, faults: [String]) {
        let reader = FeedReader(language: "en", options: options)
        let (read, text) = try reader.composed(page)
        let choices = options.choices(for: nil)
        let edition = EditionReviser.revise(read, of: ExactRevision(text: text.string), by: choices)
        let isSame = try reader.read(page) == edition.mapped(through: text)
        return (
            edition,
            FeedLedger.faults(in: edition, of: text, on: page.text)
                + (isSame ? [] : ["the reader reads something else"])
        )
    }

    /// The fixtures and samples of every kind.
    static func all() throws -> [ChosenPage] {
        let fixtures = try ["saved-text", "markdown", "html", "feeds"].flatMap { kind -> [ChosenPage] in
            try FixtureFolder.all(kind, file: fixtureRoot).map {
                try ChosenPage($0.input(), name: "\(kind)/\($0.name)")
            }
        }
        return try fixtures + samples()
    }

    /// Stands for a test file directly in the folder of the target's tests.
    static let fixtureRoot = URL(filePath: #filePath).deletingLastPathComponent().path

    private static func samples() throws -> [ChosenPage] {
        let folder = Checkout.root.appending(path: "Samples")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { ["txt", "html", "md"].contains(($0 as NSString).pathExtension) }
            .map { try ChosenPage(folder.appending(path: $0), name: $0) }
    }
}
