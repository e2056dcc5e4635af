import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct PageDecoderTests {
    private func code(_ bytes: [UInt8]) -> ReadingError.Code? {
        do throws(ReadingError) {
            _ = try PageDecoder.page(from: bytes, name: "input")
            return nil
        } catch {
            return error.code
        }
    }

    private func text(_ bytes: [UInt8]) throws -> String {
        try PageDecoder.page(from: bytes, name: "input").text
    }

    private func mediaType(_ text: String) throws -> Page.MediaType {
        try PageDecoder.page(from: Array(text.utf8), name: "input").mediaType
    }

    @Test func `UTF-8 is read with and without a byte order mark`() throws {
        #expect(try text(Array("“Żółw”".utf8)) == "“Żółw”")
        #expect(try text([0xEF, 0xBB, 0xBF] + Array("Żółw".utf8)) == "Żółw")
    }

    @Test func `UTF-16 is read by its byte order mark`() throws {
        let units = Array("Żółw 🐢".utf16)
        #expect(try text([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == "Żółw 🐢")
        #expect(try text([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == "Żółw 🐢")
    }

    @Test func `other text is read as Windows-1252`() throws {
        #expect(try text([0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x35]) == "“café” €5")
    }

    @Test func `UTF-8 that is cut in the middle of a letter stays UTF-8`() throws {
        let cut = Array("„Żółw” idzie powoli…".utf8).dropLast()
        #expect(try text(Array(cut)).hasPrefix("„Żółw” idzie powoli"))
    }

    @Test func `no bytes are an empty page`() {
        #expect(code([]) == .emptyPage)
    }

    @Test(arguments: [
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0x50, 0x4B, 0x03, 0x04, 0x14], Array("%PDF-1.7".utf8),
        [0x61, 0x00, 0x62, 0x00], [0x81, 0x8D, 0x01, 0x02], [0x00], [0x1F, 0x8B, 0x08],
        [0xFF, 0xFE, 0x00, 0xD8],
        Array("\u{1B}[0m\u{1B}[1m\u{1}\u{2}\u{3}".utf8),
    ])
    func `pictures, archives, documents and binary data are not text`(bytes: [UInt8]) {
        #expect(code(bytes) == .notText)
    }

    @Test func `HTML, Markdown and saved text are told apart`() throws {
        #expect(try mediaType("<p class=lead>The boats came in at noon.</p>") == .html)
        #expect(try mediaType("<h1>Boats</h1> <p>They came in at noon.") == .html)
        for first in [
            "<title>Boats</title>", "<link rel=icon href=a>", "<base href='/'>", "<style>p {}</style>",
            "<script>a()</script>",
        ] {
            #expect(try mediaType(first + "<p>The boats came in at noon.") == .html)
        }
        #expect(try mediaType("  <!DOCTYPE html>\n<html><body>Hello</body></html>") == .html)
        #expect(
            try mediaType("<p>One</p><p>Two</p><ul><li>a</li><li>b</li><li>c</li></ul><i>x</i><b>y</b>")
                == .html)
        #expect(try mediaType("# Tides\n\nThe tide comes in.") == .markdown)
        #expect(try mediaType("---\ntitle: Tides\n---\nThe tide comes in.") == .markdown)
        #expect(
            try mediaType("Tides\n\n* low\n* high\n\n#tide #moon\n\nA <b> tag is not HTML.") == .savedText)
        #expect(try mediaType("Lessons\n\n## Not a heading of ours\n\nThe code said so.") == .savedText)
    }

    @Test func `every kind of page has its reader`() throws {
        for (type, text) in [
            (Page.MediaType.markdown, "# Tides\n\nThe tide comes in twice a day."),
            (.html, "<h1>Tides</h1><p>The tide comes in twice a day, at six and at seven.</p>"),
            (
                .savedText,
                "Tides\n\nThe tide comes in twice a day.\n\nIt goes out as often, and nobody minds."
            ),
        ] {
            let edition = try ArticleReader().read(Page(text: text, mediaType: type, name: "tides"))
            #expect(edition.articles.map(\.headline) == ["Tides"])
        }
    }

    @Test(arguments: [
        "<?xml version=\"1.0\"?><rss version=\"2.0\"></rss>", "\n<!-- a > b --><feed xmlns='x'/>",
        "<atom:feed/>",
        "<?xml version='1.0'?><!DOCTYPE rdf:RDF [<!ENTITY a 'b'>]><rdf:RDF>", "<urlset/>", "<sitemapindex>",
    ])
    func `feeds are told by their outermost element`(text: String) throws {
        #expect(try mediaType(text) == .xmlFeed)
    }

    @Test func `JSON feeds are told by their version, other XML is refused`() throws {
        #expect(
            try mediaType("{\"title\": \"x\", \"version\": \"https://jsonfeed.org/version/1\"}") == .jsonFeed)
        #expect(try mediaType("{\"title\": \"x\"}") == .savedText)
        #expect(try mediaType("<?xml version='1.0'?><html xmlns='x'><body/></html>") == .html)
        #expect(code(Array("<?xml version=\"1.0\"?><svg></svg>".utf8)) == .unsupportedMediaType)
    }
}
