/// Writes Arabic script, with the letters of Persian and Urdu, in Latin letters, for reading aloud.
///
/// Consonants follow BGN/PCGN 1956 without its signs. Vowel marks give the vowels where they are written; elsewhere waw and
/// yeh between consonants are vowels, and an a stands where two consonants would meet.
enum ArabicLetters {
    static func latin(of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        let isPointed = scalars.contains { marks[$0] != nil }
        var word = LooseConsonants(filler: "a")
        for (index, scalar) in scalars.enumerated() {
            if let vowel = marks[scalar] {
                word.append(vowel: vowel)
            } else if let vowel = vowels[scalar] {
                if !word.endsInVowel { word.append(vowel: vowel) }
            } else if index > 0, let vowel = glides[scalar], !word.endsInVowel, !precedesVowel(index, scalars)
            {
                word.append(vowel: vowel)
            } else if let consonant = consonants[scalar] {
                word.append(consonant: consonant)
            }
        }
        return word.text(fills: !isPointed)
    }

    private static func precedesVowel(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        index + 1 < scalars.count && (vowels[scalars[index + 1]] != nil || marks[scalars[index + 1]] != nil)
    }

    private static let consonants = LetterTable(
        """
        ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع ' غ gh ف f ق q ك k ل l م m ن n ه h
        و w ي y ء ' ئ ' ؤ ' پ p چ ch ژ zh گ g ک k ی y ٹ t ڈ d ڑ r ں n ہ h ھ h ې y ځ dz څ ts ڤ v
        """)
    private static let vowels = LetterTable("ا a آ a أ a إ i ٱ a ى a ة a ے e")
    private static let glides = LetterTable("و u ي i ی i")
    private static let marks = LetterTable(
        "\u{64E} a \u{64F} u \u{650} i \u{64B} an \u{64C} un \u{64D} in \u{670} a")
}
