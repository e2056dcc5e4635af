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

    @Test(arguments: [
        (2024, 3, 5, "2024-03-05T00:00:00Z"), (1970, 1, 1, "1970-01-01T00:00:00Z"),
        (2000, 2, 29, "2000-02-29T00:00:00Z"), (1899, 12, 31, "1899-12-31T00:00:00Z"),
        (2100, 3, 1, "2100-03-01T00:00:00Z"), (1, 1, 1, "0001-01-01T00:00:00Z"),
    ])
    func `a day is written as a moment`(year: Int, month: Int, day: Int, expected: String) {
        let time = PublicationTime(day: .init(year: year, month: month, day: day))
        #expect(UniversalTime(time)?.text == expected)
    }

    @Test func `a zone moves the moment over midnight`() {
        let day = PublicationTime.Day(year: 2024, month: 1, day: 1)
        let early = PublicationTime(day: day, time: .init(hour: 1, minute: 15), zone: 120)
        #expect(UniversalTime(early)?.text == "2023-12-31T23:15:00Z")
        let late = PublicationTime(day: day, time: .init(hour: 23, minute: 30), zone: -90)
        #expect(UniversalTime(late)?.text == "2024-01-02T01:00:00Z")
    }

    @Test func `a day that no calendar has is no moment`() {
        for (year, month, day) in [
            (2023, 2, 29), (2024, 13, 1), (2024, 0, 1), (2024, 4, 31), (0, 1, 1), (99_999, 1, 1),
        ] {
            let time = PublicationTime(day: .init(year: year, month: month, day: day))
            #expect(UniversalTime(time) == nil, "\(time)")
        }
        #expect(UniversalTime(PublicationTime(time: .init(hour: 9, minute: 0))) == nil)
    }

    @Test func `every day comes back from its number`() {
        for number in stride(from: -700_000, to: 2_900_000, by: 97) {
            #expect(PublicationTime.Day(number: number).number == number)
        }
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
