/// Writes Hangul in Latin letters by the Revised Romanization of 2000, syllable by syllable.
///
/// A syllable's sounds follow from its code point (The Unicode Standard, 3.12). What neighbouring syllables do to each
/// other is left out, as the English reader does not know it either.
enum HangulLetters {
    static func latin(of text: String) -> String {
        text.unicodeScalars.reduce(into: "") { $0 += syllable($1) }
    }

    private static func syllable(_ scalar: Unicode.Scalar) -> String {
        guard (0xAC00...0xD7A3).contains(scalar.value) else { return letters[scalar] ?? "" }
        let index = Int(scalar.value) - 0xAC00
        return initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
    }

    private static let initials = [
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
    ]
    private static let vowels = [
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi",
        "yu",
        "eu", "ui", "i",
    ]
    private static let finals = [
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t",
        "t", "ng",
        "t", "t", "k", "t", "p", "t",
    ]

    /// Letters outside syllables.
    private static let letters = LetterTable(
        "ㄱ g ㄴ n ㄷ d ㄹ r ㅁ m ㅂ b ㅅ s ㅇ ng ㅈ j ㅊ ch ㅋ k ㅌ t ㅍ p ㅎ h ㅏ a ㅓ eo ㅗ o ㅜ u ㅡ eu ㅣ i ㅐ ae ㅔ e")
}
