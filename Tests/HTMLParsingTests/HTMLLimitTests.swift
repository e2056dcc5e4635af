import HTMLParsing
import NarrationModel
import Testing

@Suite struct HTMLLimitTests {
    private func depth(_ document: HTMLDocument) -> Int {
        var depths: [Int] = []
        for node in document.nodes { depths.append(node.parent < 0 ? 0 : depths[node.parent] + 1) }
        return depths.max() ?? 0
    }

    private func text(_ document: HTMLDocument) -> String {
        document.text(in: 0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: [
        "div", "b", "span", "blockquote", "ul><li", "font color=1", "table><tr><td", "my-box", "svg",
    ])
    func `a hundred thousand nested tags are followed as deep as browsers go`(tag: String) throws {
        let document = try HTMLParser.document(in: String(repeating: "<\(tag)>", count: 100_000) + "deep")
        #expect(depth(document) < 4 * 512 + 8)
    }

    @Test func `text below the deepest element is not lost`() throws {
        let html =
            String(repeating: "<div>", count: 3_000) + "deep" + String(repeating: " </div>", count: 3_000)
            + " after"
        #expect(try text(HTMLParser.document(in: html)) == "deep after")
    }

    @Test func `formatting that is closed in the wrong order does not nest without end`() throws {
        let document = try HTMLParser.document(in: String(repeating: "<b><div></b>", count: 20_000) + "x")
        #expect(depth(document) < 4 * 512)
    }

    @Test func `a million attributes leave the text alone`() throws {
        let attributes = (0..<1_000_000).map { " a\($0)" }.joined()
        #expect(try text(HTMLParser.document(in: "<p\(attributes)>word</p>")) == "word")
    }

    @Test func `a page that would fill the memory is refused`() throws {
        let fonts = (0..<400).map { "<font color=\($0)>" }.joined()
        let html = fonts + String(repeating: "<p>x", count: 200_000)
        #expect(throws: HTMLParsingError.tooComplex) { try HTMLParser.document(in: html) }
    }

    @Test func `a page longer than the limit is refused`() {
        let html = String(repeating: "x", count: HTMLParser.longestText + 1)
        #expect(throws: HTMLParsingError.tooLong) { try HTMLParser.document(in: html) }
    }

    @Test(arguments: [
        "", " ", "<", "</", "<!", "<!--", "<p", "<p a", "<p a='", "&", "&#", "&#x", "<script>", "<title>x",
    ])
    func `pages of next to nothing are parsed`(html: String) throws {
        #expect(try HTMLParser.document(in: html).nodes.first?.tag == .html)
    }

    @Test func `six hundred open paragraphs and list items are left as they are`() throws {
        let html =
            String(repeating: "<p><span>x", count: 600) + "<ul>" + String(repeating: "<li><i>y", count: 600)
        let document = try HTMLParser.document(in: html)
        #expect(document.nodes.count { $0.tag == .p } == 600)
        #expect(document.nodes.count { $0.tag == .li } == 600)
    }
}
