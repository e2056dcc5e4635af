/// Writes Hebrew in Latin letters, for reading aloud.
///
/// Consonants follow the simple romanisation of the Academy of the Hebrew Language (2006). Points give the vowels where
/// they are written; without them vav and yod between consonants are vowels, and an e stands where two consonants
/// would meet.
enum HebrewLetters {
    static func latin(of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let isPointed = scalars.contains { vowels[$0] != nil }
        var syllables = LooseConsonants(filler: "e")
        for (index, scalar) in scalars.enumerated() {
            if let vowel = vowels[scalar] {
                // A point at a vav or yod tells its vowel once more.
                let isDoubled = index > 0 && syllables.endsInVowel && matres[scalars[index - 1]] != nil
                if !isDoubled { syllables.append(vowel: vowel) }
            } else if index > 0, !syllables.endsInVowel, let vowel = matres[scalar] {
                syllables.append(vowel: vowel)
            } else if index > 0, index == scalars.count - 1, scalar == "ה" {
                syllables.append(vowel: "a")
            } else if let consonant = consonants[scalar] {
                syllables.append(consonant: index == 0 ? initial[scalar] ?? consonant : consonant)
            }
        }
        return syllables.text(fills: !isPointed)
    }

    private static let consonants = LetterTable(
        "א ' ב v ג g ד d ה h ו v ז z ח ch ט t י y כ kh ך kh ל l מ m ם m נ n ן n ס s ע ' פ f ף f צ ts ץ ts ק k ר r ש sh ת t"
    )

    /// Letters that are stops at the beginning of a word.
    private static let initial = LetterTable("ב b כ k פ p א a ע a")
    private static let matres = LetterTable("ו o י i")
    private static let vowels = LetterTable(
        "\u{5B0} e \u{5B1} e \u{5B2} a \u{5B3} o \u{5B4} i \u{5B5} e \u{5B6} e \u{5B7} a \u{5B8} a \u{5B9} o \u{5BB} u"
    )
}
