import NarrationModel

/// Tells the language of letters that a page does not mark.
///
/// The script tells it where it writes one language above all; in Cyrillic and Arabic script letters do that other
/// languages do not have. Ukrainian is also told by endings. Cyrillic without any sign is in the language of the article's
/// other Cyrillic, or Russian; Arabic script without one is Arabic.
enum WrittenLanguage {
    /// The likeliest language of `text` in `system`, as a BCP 47 tag; nil for a script without one.
    static func language(
        of text: String, in system: WritingSystem, cyrillic usual: String? = nil
    ) -> String? {
        switch system {
        case .cyrillic: cyrillic(text.lowercased()) ?? usual ?? "ru"
        case .arabic: arabic(text)
        case .bengali: has("ৰৱ", text) ? "as" : "bn"
        default: languages[system]
        }
    }

    private static let languages: [WritingSystem: String] = [
        .greek: "el", .armenian: "hy", .georgian: "ka", .hebrew: "he", .devanagari: "hi", .gurmukhi: "pa",
        .gujarati: "gu", .oriya: "or", .tamil: "ta", .telugu: "te", .kannada: "kn", .malayalam: "ml",
        .sinhala: "si", .thai: "th", .lao: "lo", .tibetan: "bo", .burmese: "my", .khmer: "km",
        .ethiopic: "am", .cherokee: "chr", .hangul: "ko", .kana: "ja", .han: "zh", .mongolian: "mn",
        .syriac: "syr", .thaana: "dv",
    ]

    /// The language that letters and endings of a text in small letters tell.
    static func cyrillic(_ text: String) -> String? {
        if has("ў", text) { return "be" }
        if has("їєґ", text) { return "uk" }
        if has("ҷҳӣӯ", text) { return "tg" }
        if has("әғқұһ", text) { return "kk" }
        if has("ң", text) { return "ky" }
        if has("өү", text) { return "mn" }
        if has("ѓќѕ", text) { return "mk" }
        if has("јљњћђџ", text) { return "sr" }
        if has("і", text) || ["ськ", "цьк", "зьк", "ння ", "ття "].contains(where: (text + " ").contains) {
            return "uk"
        }
        if has("ыэё", text) { return "ru" }
        return has("ъ", text) ? hasRussianHardSign(text) ? "ru" : "bg" : nil
    }

    /// Russian has its hard sign before vowels with a y in front only: `объект`.
    private static func hasRussianHardSign(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.allSatisfy { index in
            scalars[index] != "ъ"
                || index + 1 < scalars.count && "еёюя".unicodeScalars.contains(scalars[index + 1])
        }
    }

    private static func arabic(_ text: String) -> String {
        if has("ٹڈڑںےہھ", text) { return "ur" }
        return has("پچژگکی", text) ? "fa" : "ar"
    }

    private static func has(_ letters: String, _ text: String) -> Bool {
        text.unicodeScalars.contains { letters.unicodeScalars.contains($0) }
    }
}
