import NarrationModel
import Testing

@testable import Verbalization

@Suite struct TransliterationTests {
    @Test(arguments: [
        ("Việt", "Viet"), ("Chișinău", "Chisinău"), ("plain", "plain"), ("Łódź", "Łódź"), ("Əli", "Ali"),
        ("Кyiv", "Kyiv"), ("Київ's", "Kyiv's"),
    ])
    func `rare Latin letters and mixtures become letters that English voices know`(
        text: String, latin: String
    ) {
        #expect(Transliteration.latin(of: text) == latin)
    }

    @Test(arguments: [
        ("Київ", WritingSystem.cyrillic, "Kyiv"), ("Україна", .cyrillic, "Ukraina"),
        ("Зеленський", .cyrillic, "Zelenskyi"), ("Москва", .cyrillic, "Moskva"),
        ("Любов", .cyrillic, "Lyubov"), ("Αθήνα", .greek, "Athina"), ("Ἀθῆναι", .greek, "Athinai"),
        ("ירושלים", .hebrew, "yeroshelim"), ("שָׁלוֹם", .hebrew, "shalom"), ("מדינה", .hebrew, "medina"),
        ("القاهرة", .arabic, "alaqahara"), ("بغداد", .arabic, "baghadad"), ("تهران", .arabic, "taharan"),
        ("दिल्ली", .devanagari, "dilli"), ("मुंबई", .devanagari, "munbai"), ("नमस्ते", .devanagari, "namaste"),
        ("თბილისი", .georgian, "tbilisi"), ("Երևան", .armenian, "Yerevan"), ("Գյումրի", .armenian, "Gyumri"),
        ("서울", .hangul, "seoul"), ("부산", .hangul, "busan"), ("とうきょう", .kana, "toukyou"),
        ("ニッポン", .kana, "nippon"), ("ラーメン", .kana, "ramen"), ("シャツ", .kana, "shatsu"),
    ])
    func `scripts are written in Latin letters`(text: String, system: WritingSystem, latin: String) {
        #expect(Transliteration.latin(of: text, in: system) == latin)
    }

    @Test func `what has no one reading is not guessed`() {
        #expect(Transliteration.latin(of: "東京タワー", in: .kana) == nil)
        #expect(Transliteration.latin(of: "北京", in: .han) == nil)
        #expect(Transliteration.latin(of: "ລາວ", in: .lao) == nil)
    }

    @Test func `letters with loose accents are joined`() {
        #expect(TestVoice.american.spokenForm(of: "cafe\u{301} Chis\u{326}ina\u{306}u") == "café Chisinău.")
        #expect(TestVoice.american.spokenForm(of: "Киі\u{308}в и\u{306}") == "Київ й.")
    }

    @Test func `letters in another dress are letters`() {
        #expect(TestVoice.american.spokenForm(of: "𝗯𝗼𝗹𝗱 oﬃce ⓣea") == "bold office tea.")
    }
}
