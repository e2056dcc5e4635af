/// Writes rare Latin letters, above U+017F, as the letters that they are made of.
enum LatinBases {
    /// Nil for a letter without a base that English voices know.
    static func base(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x180...0x24F: pairs.cased(scalar) ?? letter(extended, Int(scalar.value) - 0x180)
        case 0x259: "a"
        case 0x1E00...0x1EFF: letter(additional, Int(scalar.value) - 0x1E00)
        default: nil
        }
    }

    private static func letter(_ letters: [UInt8], _ index: Int) -> String? {
        guard letters.indices.contains(index), letters[index] != 45 else { return nil }
        return String(Unicode.Scalar(letters[index]))
    }

    private static let pairs = LetterTable("ǆ dz ǉ lj ǌ nj ǳ dz ǣ ae ǽ ae ȣ ou ǝ a ə a ʒ zh")

    /// The base letters of U+0180–U+024F, `-` where there is none.
    private static let extended = Array(
        """
        bBBb--OCcDDDd-E-EFfG---IKkl-MNnOOo--Pp-----tTtTUu-VYyZz---------\
        -----D--L--N-AaIiOoUuUuUuUuUueAaAa--GgGgKkOoOo--j-D-Gg--NnAa--Oo\
        AaAaEeEeIiIiOoOoRrRrUuUuSsTt--HhNd--ZzAaEeOoOoOoOoYylnt---ACcLTs\
        z--BUVEeJj-qRrYy
        """.utf8)

    /// The base letters of U+1E00–U+1EFF.
    private static let additional = Array(
        """
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\
        MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\
        WwWwWwWwWwXxXxYyZzZzZzhtwyasssS-AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy----Yy
        """.utf8)
}
