import NarrationModel
import Testing

@testable import EPUBPublishing

@Suite struct ValueTests {
    @Test(arguments: [
        ("en-GB", "en-GB"), ("pt_br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
        ("iw", "he"),
        ("en-a", "en"), ("en-us-us", "en-US"), ("", "und"), ("12", "und"), ("<b>", "und"), ("de-1996", "de"),
    ])
    func `a language is always a well-formed tag`(tag: String, expected: String) {
        #expect(BookLanguage.tag(tag) == expected)
    }

    @Test func `an identifier comes from a digest`() {
        let digest = "9B024349CCF05F69A6096B82873EAB3CFFFF"
        #expect(BookIdentifier.urn(digest: digest) == "urn:uuid:9b024349-ccf0-8f69-a609-6b82873eab3c")
        #expect(BookIdentifier.urn(digest: "9b02") == nil)
        #expect(BookIdentifier.urn(digest: String(repeating: "x", count: 32)) == nil)
    }

    @Test func `times have hours and three decimals`() {
        #expect(ClockValue.text(milliseconds: 0) == "0:00:00.000")
        #expect(ClockValue.text(milliseconds: 90_061_007) == "25:01:01.007")
    }

    @Test func `text in markup is escaped and markup is not`() {
        let inner = "<b>\("<&>\"\u{1}")</b>" as Markup
        #expect("<p>\(inner)\(3)</p>" as Markup == "<p><b>&lt;&amp;&gt;&quot; </b>3</p>")
    }
}
