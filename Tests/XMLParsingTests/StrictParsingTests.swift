import Testing
import XMLParsing

@Suite struct StrictParsingTests {
    @Test(arguments: [
        "<a>Salt & pepper</a>", "<a>\u{0B}</a>", "<!DOCTYPE a><a/>", "<a><!-- a -- b --></a>",
        "<a href=?a=1&b/>",
    ])
    func `what is mended for readers is a fault for checkers`(text: String) {
        #expect(XMLParser.document(in: text, mending: false).fault != nil)
    }

    @Test func `what is well-formed has no fault, with or without mending`() {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"1 &amp; 2\">&lt;<![CDATA[ & ]]></a>"
        #expect(XMLParser.document(in: text, mending: false).fault == nil)
        #expect(XMLParser.document(in: text, mending: false).nodes == XMLParser.document(in: text).nodes)
    }
}
