import NarrationModel
import Testing

@testable import XMLParsing

@Suite struct XMLLimitTests {
    private func texts(_ document: XMLDocument) -> String {
        document.nodes.compactMap { $0.text?.string }.joined()
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY x '\(String(repeating: "y", count: 5_000))'>]>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd' [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]>",
        "<!DOCTYPE a [<!ENTITY % p \"<!ENTITY x ']>'>\"> %p; <!-- ]> ' -->]>",
        "<!DOCTYPE a PUBLIC '-//x//y' 'z' [\n<!ENTITY x 'y'>\n] >",
    ])
    func `nothing that a document type declares is used`(type: String) {
        let document = XMLParser.document(in: "<?xml version='1.0'?>\n\(type)\n<a>b &x; c</a>")
        #expect(document.fault == nil, "\(document.fault?.reason ?? "")")
        #expect(texts(document) == "b &x; c")
        #expect(document.unknownReferences.count == 1)
    }

    @Test func `entity bombs stay what they are`() {
        var xml = "<!DOCTYPE a [<!ENTITY l0 'lol'>"
        for level in 1...40 {
            xml += "<!ENTITY l\(level) '" + String(repeating: "&l\(level - 1);", count: 10) + "'>"
        }
        let document = XMLParser.document(in: xml + "]><a b='&l40;'>&l40;</a>")
        #expect(texts(document) == "&l40;")
        #expect(document.nodes.first?.element?["b"] == "")
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY x 'y'> <a>&x;</a>", "<!DOCTYPE a [<!ENTITY x \"y> ]><a>&x;</a>", "<!DOCTYPE",
        "<a><!DOCTYPE a [<!ENTITY x 'y'>]>&x;</a>", "<!DOCTYPE a []><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<!DoCtYpE a [<!ENTITY x 'y'>]><a>&x;</a>",
    ])
    func `odd document types declare nothing either`(xml: String) {
        #expect(!texts(XMLParser.document(in: xml)).contains("y"))
    }

    @Test func `nesting ends at its limit`() throws {
        let document = XMLParser.document(in: "<r><a>b</a>" + String(repeating: "<x>", count: 100_000))
        #expect(try #require(document.fault).reason.contains("256"))
        #expect(document.nodes.count == 258)
        #expect(texts(document) == "b")
    }

    @Test func `many attributes, long names and long text take no more than their length`() {
        let attributes = (0..<200_000).map { "a\($0)='v'" }.joined(separator: " ")
        #expect(XMLParser.document(in: "<a \(attributes)/>").nodes.first?.element?.attributes.count == 64)
        let long = String(repeating: "word ", count: 400_000)
        #expect(texts(XMLParser.document(in: "<a>\(long)</a>")) == long)
        #expect(texts(XMLParser.document(in: "<a><![CDATA[\(long)]]></a>")) == long)
        #expect(
            texts(XMLParser.document(in: "<a>" + String(repeating: "&amp;", count: 400_000) + "</a>")).utf8
                .count == 400_000)
    }

    @Test func `any cut gives a tree that holds together`() {
        let xml =
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x 'y'>]><a b='c&d'><!-- e --><f>g&amp;<![CDATA[h]]></f>é &x;</a>"
        let bytes = Array(xml.utf8)
        for length in 0...bytes.count {
            let document = XMLParser.document(in: String(decoding: bytes[..<length], as: UTF8.self))
            #expect((document.fault == nil) == (length == bytes.count))
            for (index, node) in document.nodes.enumerated() {
                #expect(node.end > index && node.end <= document.nodes.count && node.parent < index)
            }
        }
    }
}
