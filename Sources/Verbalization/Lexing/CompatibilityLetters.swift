/// Latin letters in another dress: ligatures, letters in circles, and the bold and script letters of mathematics.
///
/// The forms are those of The Unicode Standard's compatibility decompositions.
enum CompatibilityLetters {
    /// Nil for what is no such letter.
    static func latin(of scalar: Unicode.Scalar) -> FoldedScalar? {
        switch scalar.value {
        case 0xFB00...0xFB06: .ligature(ligatures[Int(scalar.value - 0xFB00)])
        case 0x24B6...0x24CF: letter(65 + scalar.value - 0x24B6)
        case 0x24D0...0x24E9: letter(97 + scalar.value - 0x24D0)
        case 0x1D400...0x1D6A3: mathematical(scalar.value - 0x1D400)
        case 0x2160...0x216F: .ligature(numerals[Int(scalar.value - 0x2160)])
        case 0x2170...0x217F: .ligature(numerals[Int(scalar.value - 0x2170)].lowercased())
        default: nil
        }
    }

    /// The alphabets stand behind one another, each with its capitals first.
    private static func mathematical(_ place: UInt32) -> FoldedScalar? {
        letter(place % 52 < 26 ? 65 + place % 52 : 97 + place % 52 - 26)
    }

    private static func letter(_ value: UInt32) -> FoldedScalar? {
        Unicode.Scalar(value).map { .letter($0) }
    }

    private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
    private static let numerals = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "L", "C", "D", "M",
    ]
}
