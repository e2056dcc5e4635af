import NarrationModel

/// Writes other scripts, and rarer Latin letters, in letters that English voices know.
enum Transliteration {
    /// `text` in Latin letters; nil for a script that is not known, and for text that has no one reading.
    static func latin(of text: String, in system: WritingSystem) -> String? {
        let latin: String? =
            switch system {
            case .latin: latin(of: text)
            case .cyrillic: CyrillicLetters.latin(of: text)
            case .greek: GreekLetters.latin(of: text)
            case .hebrew: HebrewLetters.latin(of: text)
            case .arabic: ArabicLetters.latin(of: text)
            case .devanagari: DevanagariLetters.latin(of: text)
            case .georgian: GeorgianLetters.latin(of: text)
            case .armenian: ArmenianLetters.latin(of: text)
            case .hangul: HangulLetters.latin(of: text)
            case .kana: KanaLetters.latin(of: text)
            default: nil
            }
        return latin?.isEmpty == false ? latin : nil
    }

    /// `text`, whose letters are Latin, Cyrillic and Greek, with every letter above U+017F replaced.
    static func latin(of text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value > 0x17F }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            result += scalar.value > 0x17F ? LatinBases.base(of: scalar) ?? String(scalar) : String(scalar)
        }
        return GreekLetters.latin(of: CyrillicLetters.latin(of: result))
    }
}
