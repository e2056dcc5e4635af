import NarrationModel
import NarrationTestSupport
import Testing

@testable import Verbalization

/// Random mixtures of everything that pages hold; the numbers are seeds.
@Suite struct RandomTextTests {
    @Test(arguments: 0..<40)
    func `any text is covered and safe`(seed: Int) {
        var random = SeededNumbers(seed: UInt64(seed))
        for _ in 0..<25 {
            let text = RandomText.line(using: &random)
            let article = RuleFixtureTests.article(text)
            ScriptInvariants.check(TestVoice.american.script(for: article), of: article)
        }
    }

    @Test func `a word of a thousand letters is broken`() {
        let article = RuleFixtureTests.article(
            String(repeating: "ab", count: 500) + " " + String(repeating: "s'", count: 220))
        let script = TestVoice.american.script(for: article)
        ScriptInvariants.check(script, of: article)
        #expect(script.diagnostics.contains { $0.code == "safe-text" })
    }

    @Test(arguments: [
        "a.b.", "a . ", "é . ", "d.", "s'", "1,234,567 ", "999999999999 ", "U.S. ", "(", "“", "x-", "1.",
        "[1]",
    ])
    func `what crashes or silences an engine when repeated is said safely`(unit: String) {
        let article = RuleFixtureTests.article(String(repeating: unit, count: 200))
        ScriptInvariants.check(TestVoice.american.script(for: article), of: article)
    }
}

enum RandomText {
    private static let pieces = [
        "Kyiv", "the", "oblast", "SBU", "POWs", "EU's", "May", "Sept.", "10", "2,000", "2022", "5:30", "PM",
        "a.m.", "$", "€3.50", "1.4 million", "%", "km/h", "°C", "F-16s", "COVID-19", "Charles III", "No. 5",
        "St.", "U.S.", "e.g.", "@name", "#tag",
        "Gazeta.ru", "https://x.org/a?b=1", "desk@example.com", "“", "”", "\"", "'", "’s", "(", ")", "[1]",
        "[[", "]]", "—", "–",
        "--", "-", "...", "…", ".", "?", "!", ",", ";", ":", "/", "&", "+", "=", "<b>", "\u{1}", "\u{0}",
        "\u{7f}", "\u{200D}",
        "\u{FEFF}", "\u{301}", "é", "ğ", "Київ", "Αθήνα", "中文", "שלום", "さくら", "दिल्ली", "서울", "ກ", "กรุงเทพ", "α",
        "Кy",
        "«", "»", "„", "‘", "’", "「", "ー", "्", "\u{5B8}", "😀", "👍🏽", "½", "²", "①", "７",
        "\u{2460}-", "ẞ",
        "ﬁ", "\u{11E4}", "\u{13C5}", "aaaaaaaaaa", "s's's's'", "x.y.z.", "IV", "1/2", "9/11", "'90s", "1990s",
        "10-15", "7–2",
        "\u{FFFD}", "\u{10FFFF}", "Oblast.In", "end.”Then", "_", "*", "~", "^", "|", "\\", "{", "}", "№", "§",
    ]

    static func line(using random: inout SeededNumbers) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...60, using: &random) {
            text +=
                Int.random(in: 0..<12, using: &random) == 0 ? scalar(using: &random) : piece(using: &random)
            if Bool.random(using: &random) {
                text += [" ", "\u{A0}", "\n", "  "].randomElement(using: &random) ?? " "
            }
        }
        return text
    }

    private static func piece(using random: inout SeededNumbers) -> String {
        pieces.randomElement(using: &random) ?? ""
    }

    private static func scalar(using random: inout SeededNumbers) -> String {
        let highest: UInt32 = Bool.random(using: &random) ? 0x3100 : 0x11_0000
        return Unicode.Scalar(UInt32.random(in: 0..<highest, using: &random)).map { String($0) } ?? ""
    }
}
