import NarrationModel
import Testing

@testable import XMLParsing

@Suite struct XMLParserTests {
    private func texts(_ document: XMLDocument) -> [String] { document.nodes.compactMap { $0.text?.string } }

    /// The texts of `xml`, of which every word must stand on the page where its text says.
    private func texts(in xml: String) -> [String] {
        let document = XMLParser.document(in: xml) { ["nbsp": "\u{A0}", "eacute": "é"][$0] }
        #expect(document.fault == nil, "\(document.fault?.reason ?? "")")
        return texts(document)
    }

    @Test func `text is decoded and knows its place`() throws {
        let xml = "<a><b>caf&#xE9; &amp; <![CDATA[<i>bar</i>]]>\r\nend</b></a>"
        let document = XMLParser.document(in: xml)
        let text = try #require(document.nodes[2].text)
        #expect(text.string == "café & <i>bar</i>\nend")
        let place = { (word: String) in
            let lower = text.string.utf8.distance(
                from: text.string.startIndex,
                to: text.string.firstRange(of: word)?.lowerBound ?? text.string.endIndex)
            return xml.slice(utf8: text.sourceRange(of: lower..<lower + word.utf8.count).offsets)
        }
        #expect(place("bar") == "bar")
        #expect(place("café") == "caf&#xE9;")
        #expect(place("end") == "end")
        #expect(document.nodes[1].source == SourceRange(3, xml.utf8.count - 4))
    }

    @Test func `names keep what their prefixes stand for`() {
        let document = XMLParser.document(in: "<a xmlns:x='u' xmlns='d'><x:b/><y:c/><e xmlns='f'/><g/></a>")
        let names = document.nodes.compactMap(\.element?.name)
        #expect(names.map(\.namespace) == ["d", "u", nil, "f", "d"])
        #expect(names.map(\.local) == ["a", "b", "c", "e", "g"])
        #expect(document.fault == nil)
    }

    @Test func `what feeds do wrong is mended`() {
        #expect(
            texts(in: "\n <?xml version='1.1' encoding='x-none' standalone='yes'?><a>b&nbsp;c</a>") == [
                "b\u{A0}c"
            ])
        #expect(texts(in: "<a>AT&T &c; &; & 1 &#1; <b c='?d=1&e=2'/></a>") == ["AT&T &c; &; & 1 &#1; "])
        #expect(texts(in: "<a>b\u{1}c\u{0}d\u{FFFF}\u{7F}</a>") == ["b c d    "])
        #expect(texts(in: "<a><!-- b -- c -->d</a>") == ["d"])
        let document = XMLParser.document(in: "<a b='?c=1&d=2'/>")
        #expect(document.nodes.first?.element?["b"] == "?c=1&d=2")
    }

    @Test func `unknown references are told and stand for themselves`() {
        let document = XMLParser.document(in: "<a>b &nothing; c</a>")
        #expect(texts(document) == ["b &nothing; c"])
        #expect(document.unknownReferences == [SourceRange(5, 14)])
    }

    @Test(arguments: [
        ("<a><b>c</b><d>e</a>", 15, "tag"), ("<a><b>c</b><d>e", 15, "ends before"),
        ("<a><b>c</b><d e=", 11, "within a tag"),
        ("<a><b>c</b><![CDATA[d", 21, "CDATA"), ("<a><b>c</b> 1 < 2</a>", 15, "sign"),
    ])
    func `a fault ends the reading, and what stood before it is given`(
        xml: String, offset: Int, reason: String
    ) throws {
        let document = XMLParser.document(in: xml)
        let fault = try #require(document.fault)
        #expect(fault.reason.contains(reason), "\(fault)")
        #expect(abs(fault.offset - offset) <= 2, "\(fault)")
        #expect(texts(document).first == "c")
        #expect(document.nodes[1].isClosed && !document.nodes[0].isClosed)
        #expect(document.nodes[0].end == document.nodes.count)
    }
}
