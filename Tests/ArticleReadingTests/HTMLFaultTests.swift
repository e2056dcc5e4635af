import Foundation
import HTMLParsing
import NarrationModel
import NarrationTestSupport
import Testing

@testable import ArticleReading

/// Broken and monstrous pages: a clear message or a partial article, in bounded time and memory.
@Suite(.serialized) struct HTMLFaultTests {
    private static let sentence = "The keeper of the lock said that the gate would open again soon. "
    private static let story = String(repeating: "<p>\(sentence)\(sentence)</p>", count: 4)

    /// What becomes of a page: its edition, or the code of the error.
    private func outcome(_ html: String) throws -> (edition: Edition?, code: ReadingError.Code?) {
        do throws(ReadingError) {
            let edition = try ArticleReader().read(Page(text: html, mediaType: .html, name: "page"))
            #expect(edition.isBalanced)
            #expect(edition.articles.allSatisfy { !$0.blocks.isEmpty && !$0.headline.isEmpty })
            return (edition, nil)
        } catch {
            #expect(error.message.contains("'page'"))
            return (nil, error.code)
        }
    }

    // MARK: - Cuts

    private func inputs() throws -> [URL] {
        let sample = Checkout.root.appending(path: "Samples/orchard-report/page.html")
        return try (FixtureFolder.all("html-items") + FixtureFolder.all("html-rules")).map { try $0.input() }
            + [sample]
    }

    /// Places that are spread over `count` bytes without being regular.
    private func cuts(_ count: Int, parts: Int) -> [Int] {
        (1...parts).map { ($0 * count / parts + $0 * 7919) % max(count, 1) }
    }

    @Test(.timeLimit(.minutes(5)))
    func `a page that is cut anywhere keeps every word once`() throws {
        for input in try inputs() {
            let bytes = [UInt8](try Data(contentsOf: input))
            for length in cuts(bytes.count, parts: 5) {
                guard let page = try? PageDecoder.page(from: Array(bytes.prefix(length)), name: "page"),
                    page.mediaType == .html
                else { continue }
                do {
                    let faults = try HTMLLedger.faults(in: page)
                    #expect(faults == [], "\(input.path), \(length) bytes")
                } catch let error as ReadingError {
                    #expect([.emptyPage, .noArticle].contains(error.code), "\(input.path), \(length) bytes")
                }
            }
        }
    }

    private static let batches = 8

    @Test(.timeLimit(.minutes(3)), arguments: 0..<batches)
    func `real pages that are cut anywhere are read or refused`(batch: Int) throws {
        guard let folder = SharedData.url("data/extraction/wcxb/dev/html") else { return }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .sorted { $0.path < $1.path }
        for index in stride(from: batch, to: files.count, by: Self.batches) {
            let bytes = [UInt8](try Gunzip.data(of: files[index]))
            let length = (index * 104_729 + 7919) % max(bytes.count, 1)
            if let page = try? PageDecoder.page(from: Array(bytes.prefix(length)), name: "page") {
                _ = try outcome(page.text)
            }
        }
    }

    // MARK: - Monsters

    /// A page made of `piece` again and again behind a story.
    private func page(_ piece: String, _ count: Int) -> String {
        "<body><h1>Lock open again</h1>\(Self.story)" + String(repeating: piece, count: count)
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            ("one line", sentence, 16_000), ("one word", "x", 1_000_000), ("white space", " \n", 500_000),
            ("links", "<a href=/x>link word</a> ", 10_000),
            ("link items", "<li><a href=#x>link word</a>", 10_000),
            ("references", "&amp;&eacute;&#8364;&bogus;&#x1F600; ", 10_000), ("ampersands", "&", 250_000),
            ("angle brackets", "<", 250_000), ("comments", "<!-- x -->", 25_000),
            ("quotations", "<q>", 50_000),
            ("listing", "<pre>x = {y};\n", 5_000), ("one listing", "x = {y};<br>", 5_000),
            ("attributes on many elements", "<b a=1 b=2 c=3 d=4 class='e f' id=g style='h'>x</b> ", 5_000),
            ("headings", "<h2>Some heading here</h2><h3>And one below</h3>", 2_500),
            ("items", "<li><time>9:15 AM</time> It rained all day long.</li>", 2_500),
            (
                "lists of items",
                "<ul><li><time>9:15 AM</time> Rain fell all day.<li>10:15<p>More of it.</ul>", 3_000
            ),
            ("footnotes", "\(sentence)<sup><a href=#a>1</a></sup> ", 2_500),
            ("tables", "<table><tr><td>one<td>two", 2_500),
            ("wrong order", "<b><i><u>x</b></i></u>", 5_000),
            ("bylines", "<p>By Jane Doe<p>10 May 2020", 2_500),
            ("linked data", "<script type=application/ld+json>{\"@type\":\"Article\"}</script>", 5_000),
        ])
    func `a story with something without end behind it is read`(name: String, piece: String, count: Int)
        throws
    {
        let result = try outcome(page(piece, count))
        #expect(result.edition?.articles.first?.headline == "Lock open again", "\(name)")
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "div", "b", "table", "div><b><table><ul><li><i",
        ])
    func `a hundred thousand nested tags leave the story above them alone`(tag: String) throws {
        let html = page("<\(tag)>", 100_000) + Self.sentence
        #expect(try outcome(html).edition?.articles.first?.headline == "Lock open again")
    }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "div", "b", "table><tr><td", "ul><li", "header", "h2", "time", "sup", "aside", "pre", "q",
            "article",
            "form", "blockquote",
        ])
    func `a story inside ten thousand nested tags is read or refused`(tag: String) throws {
        let result = try outcome(String(repeating: "<\(tag)>", count: 10_000) + Self.story)
        #expect(result.edition != nil || result.code == .noArticle)
    }

    @Test(.timeLimit(.minutes(5)))
    func `many short lines deep inside a page are read`() throws {
        let html =
            String(repeating: "<div>", count: 500) + Self.story + String(repeating: "<p>x y z", count: 8_000)
        #expect(try outcome(html).edition != nil)
    }

    @Test(.timeLimit(.minutes(5)))
    func `a million attributes leave the story alone`() throws {
        let attributes = String(repeating: " a=1", count: 1_000_000)
        #expect(try outcome("<body><div\(attributes)>\(Self.story)</div>").edition != nil)
    }

    @Test func `a page over the limit is refused with the limit and a remedy`() throws {
        let html = Self.story + String(repeating: "<p>x", count: HTMLParser.longestText / 4)
        let error = #expect(throws: ReadingError.self) {
            try ArticleReader().read(Page(text: html, mediaType: .html, name: "big.html"))
        }
        #expect(error?.code == .pageTooLarge)
        #expect(error?.message.contains("8 MiB") == true)
        #expect(error?.message.contains("save it as text") == true)
    }

    @Test func `a page whose elements would fill the memory is refused`() throws {
        let fonts = (0..<400).map { "<font color=\($0)>" }.joined()
        #expect(try outcome(fonts + String(repeating: "<p>x", count: 200_000)).code == .pageTooLarge)
    }

    // MARK: - Next to nothing

    @Test(arguments: [
        "", " \n\t", "<html></html>", "<!DOCTYPE html><html><head><title>Only a title</title></head></html>",
    ])
    func `a page without a word in its body is an empty page`(html: String) throws {
        #expect(try outcome(html).code == .emptyPage)
    }

    @Test(arguments: [
        "<script>var words = 'one two three'</script>", "<html><script>document.write('<p>words</p>')",
        "<style>p { color: red }</style>", "<!-- \(sentence) -->", "<!-- \(sentence)", "<p a='\(sentence)",
        "<template><p>\(sentence)</p></template>", "<iframe>\(sentence)</iframe>",
    ])
    func `a page of nothing that is shown is an empty page`(html: String) throws {
        #expect(try outcome(html).code == .emptyPage)
    }

    @Test func `a page of words that are no article says so`() throws {
        #expect(try outcome("<nav><a href=/>Home</a></nav><p>Hello").code == .noArticle)
    }

    @Test(arguments: [
        "<body>\(story)<plaintext><p>\(sentence)", "<body>\(story)<!-- \(sentence)",
        "<body>\(story)<p title='\(sentence)",
        "<body>\(story)<script>\(sentence)", "<body>\(story)<textarea>\(sentence)",
        "\(story)</html></body>\(sentence)",
        "<frameset></frameset>\(story)<p>\(story)", "<body>\u{0}\(story)\u{0}<p\u{0}>\u{0}wo\u{0}rd\u{0}",
        "<body>\(story)<title>\(sentence)", "<svg><p>\(story)", "<math><mi>\(story)",
        "<select>\(story)</select>\(story)",
        "<body>\(story)&#0;&#xD800;&#x110000;&#99999999999;&", "<body>\(story)<![CDATA[\(sentence)]]>",
        "\u{FEFF}<body>\(story)", "<p>\(story)</table></div></p></body><body>",
        "<body>\(story)<p>\u{FFFE}\u{200B}\u{202E}",
    ])
    func `markup that never ends is read as far as it goes`(html: String) throws {
        do {
            let faults = try HTMLLedger.faults(in: Page(text: html, mediaType: .html, name: "page"))
            #expect(faults == [])
        } catch let error as ReadingError {
            #expect([.emptyPage, .noArticle].contains(error.code))
        }
    }
}
