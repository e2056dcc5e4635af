import NarrationModel
import Testing

@testable import Verbalization

@Suite struct ForeignTextTests {
    @Test(arguments: [
        ("Київ", ["Київ"]), ("об'єкт", ["об'єкт"]), ("Івано-Франківськ", ["Івано-Франківськ"]),
        ("---लच्छेद", ["लच्छेद"]), ("ааааааа", ["аааа"]), ("[[Київ]]", ["Київ"]), ("К\u{1}иїв", ["Київ"]),
        ("र्", ["र्"]), ("\u{94D}\u{94D}", []), ("К'и'ї'в", ["К'и'їв"]), ("Кyiv", []), ("-Київ-", ["Київ"]),
        ("東京タワー", ["東京タワー"]), ("7", []),
    ])
    func `only letters of one script reach a voice`(text: String, pieces: [String]) {
        #expect(ForeignText.pieces(of: text) == pieces)
    }

    @Test func `long words are broken`() {
        #expect(ForeignText.pieces(of: String(repeating: "абв", count: 25)).map(\.count) == [30, 30, 15])
        #expect(
            ForeignText.pieces(of: String(repeating: "กา", count: 40)).allSatisfy {
                $0.unicodeScalars.count <= 30
            })
    }

    @Test func `a sentence in another script is cut into clauses`() {
        let article = RuleFixtureTests.article(String(repeating: "незабутнє ", count: 60))
        ScriptInvariants.check(TestVoice.american.script(for: article), of: article)
    }

    @Test func `every language has a name and a script that words of it are told by`() {
        #expect(SpokenLanguage.all.count > 90)
        #expect(SpokenLanguage("zh-Hant-TW")?.name == "Chinese" && SpokenLanguage("en") == nil)
        #expect(LanguageTag.normalized("pt_br") == "pt-BR" && LanguageTag.normalized("ZH-hant") == "zh-Hant")
        #expect(LanguageTag.normalized("../x") == nil && LanguageTag.normalized("english") == nil)
    }
}
