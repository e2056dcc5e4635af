import NarrationModel

/// Says that words stand in another script where they themselves cannot be said.
///
///     the sign said ຍິນດີຕ້ອນຮັບ     the sign said words in Lao
///     her name, Іва Нова            her name, two words in Ukrainian (in the style `announce`)
///
/// Words beside each other in one script are announced together. In scripts without spaces a longer run counts as words.
struct ForeignAnnouncement: ReadingRule {
    static let id: RuleID = "foreign-announced"
    let id: RuleID = ForeignAnnouncement.id
    let summary = "words in other scripts that cannot be said: two words in Chinese"
    let trigger: RuleTrigger = .foreign

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let foreign = sentence[index]?.foreign else { return nil }
        let run = ForeignRuns.run(from: index, in: sentence.lexemes, of: foreign)
        let words = run.compactMap { sentence.foreign($0) }
        return Reading(
            Self.count(of: words, in: foreign.system, sentence.style.numbers) + ["in"]
                + Self.name(of: foreign),
            for: run)
    }

    private static func count(
        of words: [String], in system: WritingSystem, _ numbers: NumberWords
    ) -> [String] {
        if system.isSpaceless {
            let letters = words.reduce(0) { $0 + $1.unicodeScalars.count }
            return letters <= 2 ? ["a", "word"] : ["words"]
        }
        return words.count == 1 ? ["a", "word"] : numbers.cardinal(String(words.count)) + ["words"]
    }

    private static func name(of foreign: ForeignLetters) -> [String] {
        let name = foreign.language.flatMap { SpokenLanguage($0)?.name ?? others[LanguageTag.primary($0)] }
        return [name ?? foreign.system.rawValue.prefix(1).uppercased() + foreign.system.rawValue.dropFirst()]
    }

    /// Languages that the engine does not speak.
    private static let others = [
        "lo": "Lao", "bo": "Tibetan", "km": "Khmer", "mn": "Mongolian", "syr": "Syriac", "dv": "Maldivian",
        "yi": "Yiddish", "ps": "Pashto", "tg": "Tajik", "ckb": "Kurdish", "ti": "Tigrinya",
        "chr": "Cherokee",
    ]
}
