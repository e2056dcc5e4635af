import NarrationModel
import Testing

@testable import ArticleReading

@Suite struct TextDecoderTests {
    /// A page of HTML that declares `charset` and has `bytes` as its text.
    private func page(_ charset: String, _ bytes: [UInt8]) -> [UInt8] {
        Array("<html><head><meta charset=\"\(charset)\"></head><body><p>".utf8) + bytes
            + Array("</p></body></html>".utf8)
    }

    private func text(_ bytes: [UInt8], contentType: String? = nil) throws -> String {
        try PageDecoder.page(from: bytes, name: "page", contentType: contentType).text
    }

    /// UTF-16 without a byte order mark.
    private func littleEndian(_ text: String) -> [UInt8] {
        text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    }

    @Test(arguments: [
        ("windows-1251", [0xD0, 0xE5, 0xEA, 0xE0] as [UInt8], "Река"),
        ("koi8-r", [0xF2, 0xC5, 0xCB, 0xC1], "Река"),
        ("iso-8859-2", [0xBC, 0x72, 0xF3, 0x64, 0xB3, 0x6F], "źródło"),
        ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA], "日本語"),
        ("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC, 0xB8, 0xEC], "日本語"),
        ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本"),
        ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4], "中文"), ("Big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
        ("ks_c_5601-1987", [0xC7, 0xD1, 0xB1, 0xB9, 0xBE, 0xEE], "한국어"),
        ("iso-8859-1", [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x35], "“café” €5"),
        ("windows-1255", [0xE9, 0xED], "ים"), ("x-mac-roman", [0x63, 0x61, 0x66, 0x8E], "café"),
    ])
    func `a page is read in the encoding that it names`(charset: String, bytes: [UInt8], words: String) throws
    {
        #expect(try text(page(charset, bytes)).contains("<p>\(words)</p>"))
        let field = try text(page("utf-8", bytes), contentType: "text/html; charset=\"\(charset)\"")
        #expect(field.contains("<p>\(words)</p>"))
    }

    @Test func `the older form of the declaration is known, and one in a comment or script is none`() throws {
        let html = """
            <!-- <meta charset="koi8-r"> --><script>var a = '<meta charset="big5">'</script>
            <meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>
            """
        #expect(try text(Array(html.utf8) + [0xD0, 0xE5, 0xEA, 0xE0]).hasSuffix("Река"))
    }

    @Test func `a declaration far down the head is found`() throws {
        let head = "<html><head><style>" + String(repeating: "a { color: red } ", count: 500) + "</style>"
        let html = head + "<meta charset=windows-1251><p>"
        #expect(try text(Array(html.utf8) + [0xD0, 0xE5, 0xEA, 0xE0]).hasSuffix("Река"))
    }

    @Test func `an XML declaration is obeyed`() throws {
        let xml = "<?xml version=\"1.0\" encoding='windows-1251'?><html><body><p>"
        #expect(try text(Array(xml.utf8) + [0xD0, 0xE5, 0xEA, 0xE0]).hasSuffix("Река"))
    }

    @Test func `a byte order mark is stronger than every declaration`() throws {
        let marked = [0xEF, 0xBB, 0xBF] + page("windows-1251", Array("Żółw".utf8))
        #expect(try text(marked, contentType: "text/html; charset=koi8-r").contains("<p>Żółw</p>"))
        let wide = [0xFF, 0xFE] + littleEndian("<p>Żółw")
        #expect(try text(wide, contentType: "text/html; charset=utf-8") == "<p>Żółw")
    }

    @Test func `the field that a page is sent with is stronger than the page`() throws {
        let bytes = page("koi8-r", [0xD0, 0xE5, 0xEA, 0xE0])
        #expect(try text(bytes, contentType: "text/html;charset=windows-1251").contains("Река"))
    }

    @Test func `UTF-8 that is called something else is UTF-8`() throws {
        #expect(try text(page("iso-8859-1", Array("„Żółw” – 5 €".utf8))).contains("„Żółw” – 5 €"))
    }

    @Test func `Latin-1 that is called UTF-8 is Latin-1`() throws {
        #expect(
            try text(page("utf-8", [0x63, 0x61, 0x66, 0xE9, 0x20, 0xE9, 0x74, 0xE9])).contains("café été"))
    }

    @Test func `an encoding that nobody knows, or in which text could hide, is passed over`() throws {
        for label in ["klingon-1", "iso-2022-kr", "", "utf-7"] {
            #expect(try text(page(label, [0x63, 0x61, 0x66, 0xE9])).contains("café"), "\(label)")
        }
    }

    @Test(arguments: [true, false])
    func `UTF-16 without a mark is known by its zero bytes`(isLittle: Bool) throws {
        let little = littleEndian("<html><p>Żółw idzie</p>")
        let big = stride(from: 0, to: little.count, by: 2).flatMap { [little[$0 + 1], little[$0]] }
        let bytes = isLittle ? little : big
        #expect(try text(bytes) == "<html><p>Żółw idzie</p>")
        #expect(try text(bytes + [0x20]) == "<html><p>Żółw idzie</p>")
    }

    @Test func `UTF-16 that is cut in the middle of a letter is read up to there`() throws {
        let bytes = [0xFF, 0xFE] + littleEndian("<p>Żółw, żółw, żółw 🐢").dropLast(2)
        #expect(try text(bytes).hasPrefix("<p>Żółw, żółw, żółw "))
    }

    @Test func `a few NUL characters in a long page are dropped`() throws {
        let bytes = Array((String(repeating: "<p>The tide comes in.</p>", count: 20) + "wo\u{0}rd").utf8)
        #expect(try text(bytes).hasSuffix("word"))
    }

    @Test func `damage in few places of any encoding is mended`() throws {
        let river = Array(repeating: [0x93, 0xFA, 0x96, 0x7B, 0x8C, 0xEA] as [UInt8], count: 8).flatMap(
            \.self)
        let decoded = try text(page("shift_jis", river + [0x93] + Array(" ".utf8) + river))
        #expect(decoded.contains("日本語日本語\u{FFFD} 日本語"))
    }

    @Test(.timeLimit(.minutes(5)))
    func `bytes without end that are no text in the encoding that they name are given up`() throws {
        let bytes = page("euc-kr", Array(repeating: 0xFF, count: 1 << 19))
        #expect(try text(bytes).contains("ÿÿÿÿ"))
    }

    @Test func `every encoding of the standard is one that the C library knows`() {
        for label in [
            "utf-8", "utf-16be", "utf-16le", "ibm866", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5",
            "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-8-i", "iso-8859-10", "iso-8859-13",
            "iso-8859-14",
            "iso-8859-15", "iso-8859-16", "koi8-r", "koi8-u", "macintosh", "windows-874", "windows-1250",
            "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
            "windows-1257", "windows-1258", "x-mac-cyrillic", "gbk", "gb18030", "big5", "euc-jp",
            "iso-2022-jp",
            "shift_jis", "euc-kr",
        ] {
            let encoding = TextEncoding(label: " \(label.uppercased()) ")
            #expect(encoding.flatMap { CharacterConverter(from: $0)?.text(from: []) } != nil, "\(label)")
        }
    }
}
