import NarrationModel

/// Writes Cyrillic in Latin letters; letters of other scripts stay.
///
/// Ukrainian follows its national romanisation of 2010, Russian and all others the common newspaper spelling; a word is
/// taken for Ukrainian when it holds one of і, ї, є, ґ or the ending -ськ-.
enum CyrillicLetters {
    static func latin(of text: String) -> String {
        let isUkrainian = isUkrainian(text)
        var result = ""
        for scalar in text.unicodeScalars {
            result += latin(of: scalar, isUkrainian: isUkrainian, isFirst: result.isEmpty)
        }
        return result
    }

    private static func isUkrainian(_ text: String) -> Bool {
        text.unicodeScalars.contains { "іїєґІЇЄҐ".unicodeScalars.contains($0) }
            || text.contains("ськ") || text.contains("цьк")
    }

    private static func latin(of scalar: Unicode.Scalar, isUkrainian: Bool, isFirst: Bool) -> String {
        if WritingSystem(scalar) != .cyrillic { return String(scalar) }
        guard isUkrainian else { return common.cased(scalar) ?? "" }
        let first = isFirst ? initial.cased(scalar) : nil
        return first ?? ukrainian.cased(scalar) ?? common.cased(scalar) ?? ""
    }

    private static let ukrainian = LetterTable("г h и y й i х kh щ shch ь ' ю iu я ia є ie ї i")

    /// Ukrainian letters that are written in another way at the beginning of a word.
    private static let initial = LetterTable("є ye ї yi й y ю yu я ya")

    private static let common = LetterTable(
        """
        а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f
        х kh ц ts ч ch ш sh щ shch ъ ' ы y ь ' э e ю yu я ya ў w ђ dj ј j љ lj њ nj ћ c џ dz ѓ gj ќ kj ѕ dz
        ѐ e ѝ i ә a ғ gh қ q ң ng ө o ұ u ү u һ h ҳ h җ j ҷ j ӣ i ӯ u
        """)
}
