import Testing

@testable import Verbalization

@Suite struct TransliterationTests {
    @Test(arguments: [
        ("Київ", "Kyiv"), ("Україна", "Ukraina"), ("Зеленський", "Zelenskyi"), ("Москва", "Moskva"),
        ("Αθήνα", "Athina"),
        ("Việt", "Viet"), ("Chișinău", "Chisinău"), ("plain", "plain"), ("Łódź", "Łódź"),
    ])
    func `other scripts become letters that English voices know`(text: String, latin: String) {
        #expect(Transliteration.latin(of: text) == latin)
    }

    @Test func `letters with loose accents are joined`() {
        #expect(TestVoice.american.spokenForm(of: "cafe\u{301} Chis\u{326}ina\u{306}u") == "café Chisinău.")
    }
}
