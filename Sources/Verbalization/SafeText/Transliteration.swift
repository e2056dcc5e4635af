/// Writes Cyrillic, Greek and rarer Latin letters in letters that English voices know.
///
/// Ukrainian follows its national romanisation of 2010, Russian the common newspaper spelling; a word is taken
/// for Ukrainian when it holds one of і, ї, є, ґ or the ending -ськ-. Greek follows ISO 843 without accents.
enum Transliteration {
    /// Whether `scalar` is a letter that ``latin(of:)`` replaces.
    static func knows(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x386, 0x388...0x3CE, 0x400...0x45F, 0x490, 0x491: table[small(scalar)] != nil
        case 0x1E00...0x1EFF, 0x180...0x24F: base(of: scalar) != nil
        default: false
        }
    }

    /// `text` with every letter above U+017F replaced.
    static func latin(of text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.value > 0x17F }) else { return text }
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
        guard scalar.value > 0x17F else { return String(scalar) }
        if let base = base(of: scalar) { return base }
        let letter = small(scalar)
        let latin =
            (isUkrainian ? isFirst ? initial[letter] ?? ukrainian[letter] : ukrainian[letter] : nil) ?? table[
                letter] ?? ""
        guard letter != scalar, let first = latin.first else { return latin }
        return first.uppercased() + latin.dropFirst()
    }

    private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    private static func base(of scalar: Unicode.Scalar) -> String? {
        let letters = (0x1E00...0x1EFF).contains(scalar.value) ? additional : extended
        let index = Int(scalar.value) - (letters == additional ? 0x1E00 : 0x180)
        guard letters.indices.contains(index), letters[index] != 45 else { return nil }
        return String(Unicode.Scalar(letters[index]))
    }

    private static let ukrainian = pairs("г h и y й i х kh щ shch ь ' ю iu я ia є ie ї i")

    /// Ukrainian letters that are written in another way at the beginning of a word.
    private static let initial = pairs("є ye ї yi й y ю yu я ya")

    private static let table = pairs(
        """
        а a б b в v г g ґ g д d е e ё yo є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ф f
        х kh ц ts ч ch ш sh щ shch ъ ' ы y ь ' э e ю yu я ya ў w ђ dj ј j љ lj њ nj ћ c џ dz
        α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
        ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y
        """)

    /// The base letters of U+0180–U+024F, `-` where there is none.
    private static let extended = Array(
        """
        --------------------------------Oo-------------Uu---------------\
        -------------AaIiOoUuUuUuUuUu-AaAa----GgKkOoOo--j---Gg--NnAa----\
        AaAaEeEeIiIiOoOoRrRrUuUuSsTt--Hh------AaEeOoOoOoOoYy------------\
        ----------------
        """.utf8)

    /// The base letters of U+1E00–U+1EFF.
    private static let additional = Array(
        """
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
        MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
        WwWwWwWwWwXxXxYyZzZzZzhtwy------AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy------
        """.utf8)

    private static func pairs(_ text: String) -> [Unicode.Scalar: String] {
        let parts = text.split(whereSeparator: \.isWhitespace)
        var result: [Unicode.Scalar: String] = [:]
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            guard let letter = parts[index].unicodeScalars.first else { continue }
            result[letter] = parts[index + 1] == "'" ? "" : String(parts[index + 1])
        }
        return result
    }
}
