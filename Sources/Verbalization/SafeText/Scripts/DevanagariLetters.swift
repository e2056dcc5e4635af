/// Writes Devanagari in Latin letters by the Hunterian system of the Survey of India, without its signs.
///
/// A consonant without a vowel sign has an a, but not at the end of a word.
enum DevanagariLetters {
    static func latin(of text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var result = ""
        for (index, scalar) in scalars.enumerated() {
            if let sign = signs[scalar] ?? vowels[scalar] {
                result += sign
            } else if let consonant = consonants[scalar] {
                result += consonant + (hasInherentVowel(index, scalars) ? "a" : "")
            }
        }
        return result
    }

    private static let virama: Unicode.Scalar = "\u{94D}"
    private static let nukta: Unicode.Scalar = "\u{93C}"

    private static func hasInherentVowel(_ index: Int, _ scalars: [Unicode.Scalar]) -> Bool {
        let rest = scalars[(index + 1)...].drop { $0 == nukta }
        guard let next = rest.first else { return index == 0 }
        return next != virama && (signs[next] == nil || ["\u{902}", "\u{901}", "\u{903}"].contains(next))
    }

    private static let consonants = LetterTable(
        """
        क k ख kh ग g घ gh ङ n च ch छ chh ज j झ jh ञ n ट t ठ th ड d ढ dh ण n त t थ th द d ध dh न n प p फ ph ब b भ bh
        म m य y र r ल l व v श sh ष sh स s ह h ळ l क़ q ख़ kh ग़ gh ज़ z ड़ r ढ़ rh फ़ f
        """)
    private static let vowels = LetterTable("अ a आ a इ i ई i उ u ऊ u ऋ ri ए e ऐ ai ओ o औ au ऑ o ऍ e")
    private static let signs = LetterTable(
        """
        \u{93E} a \u{93F} i \u{940} i \u{941} u \u{942} u \u{943} ri \u{947} e \u{948} ai \u{94B} o \u{94C} au
        \u{949} o \u{945} e \u{902} n \u{901} n \u{903} h
        """)
}
