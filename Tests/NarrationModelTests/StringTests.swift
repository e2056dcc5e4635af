import NarrationModel
import Testing

@Suite struct StringTests {
    @Test(arguments: [
        ("", ""), ("  ", ""), ("Bridge opens", "Bridge opens"), (" Bridge\t\n opens ", "Bridge opens"),
        ("Bridge\u{A0}\u{2009}opens", "Bridge opens"), ("Bri\u{0}\u{B}dge", "Bri dge"),
        ("Bri\u{1B}dge", "Bridge"),
        ("“Bridge” – opens…", "“Bridge” – opens…"), ("日本\u{3000}語", "日本 語"), ("שלום עולם", "שלום עולם"),
        ("👩‍👩‍👧‍👦 \u{85}family", "👩‍👩‍👧‍👦 family"), ("é\u{2028}à", "é à"), ("é ", "é"), ("é  à", "é à"),
    ])
    func `a text has one line without controls`(text: String, expected: String) {
        #expect(text.onOneLine == expected)
    }

    @Test func `code points that are no characters go`() {
        for value: UInt32 in [0xFFFE, 0xFFFF, 0xFEFF, 0xFDD0, 0xFDEF, 0x1FFFE, 0x10FFFF] {
            #expect(("é" + String(decoding: [value], as: UTF32.self) + "a").onOneLine == "éa")
        }
    }

    @Test func `a mark does not hide the quotation mark under it`() {
        #expect("\"\u{301}<\u{338}&\u{300}".escapedForXML == "&quot;\u{301}&lt;\u{338}&amp;\u{300}")
        #expect("plain – text".escapedForXML == "plain – text")
    }

    @Test func `what XML cannot hold is a space`() {
        #expect("a\u{1B}b\u{7F}c\u{FFFE}d\u{FF01}".escapedForXML == "a b c d\u{FF01}")
    }

    @Test func `bytes are percent-encoded in capitals`() {
        var bytes: [UInt8] = []
        for byte: UInt8 in [0, 0x0A, 0xC3, 0xFF] { bytes.append(percentEncoded: byte) }
        #expect(String(decoding: bytes, as: UTF8.self) == "%00%0A%C3%FF")
    }
}
