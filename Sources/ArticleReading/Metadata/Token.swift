import NarrationModel

/// A stretch of a line without white space, as the rules for bylines, dates and labels look at it.
struct Token: Sendable {
    /// The stretch as it stands there.
    let text: String

    /// The stretch in lower case, with `’` as `'`, without the signs around it; empty when there are only signs.
    let term: String

    /// Where the stretch stands: UTF-8 offsets in the line's text.
    let range: Range<Int>

    /// The tokens of a line's text, which has single spaces between words.
    static func all(in line: String) -> [Token] {
        line.utf8.split(separator: UInt8(ascii: " ")).map { piece in
            let lower = line.utf8.distance(from: line.startIndex, to: piece.startIndex)
            let text = String(Substring(piece))
            return Token(text: text, term: term(of: text), range: lower..<lower + piece.count)
        }
    }

    private static func term(of text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 128 }) { return asciiTerm(of: text) }
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: \.isLetterOrDigit),
            let last = scalars.lastIndex(where: \.isLetterOrDigit)
        else { return "" }
        let lower = String(scalars[first...last]).lowercased()
        guard lower.unicodeScalars.contains("’") else { return lower }
        return String(String.UnicodeScalarView(lower.unicodeScalars.map { $0 == "’" ? "'" : $0 }))
    }

    private static func asciiTerm(of text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.firstIndex(where: isLetterOrDigit),
            let last = bytes.lastIndex(where: isLetterOrDigit)
        else { return "" }
        return String(
            decoding: bytes[first...last].lazy.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool { Unicode.Scalar(byte).isLetterOrDigit }

    /// Whether the word begins with a capital letter, or with one behind an elision: `d’Arbois`.
    var isCapitalized: Bool {
        let letters = text.unicodeScalars.drop { !$0.isLetterOrDigit }
        if letters.first?.properties.isUppercase == true { return true }
        let name = letters.dropFirst()
        guard name.first == "’" || name.first == "'" else { return false }
        return name.dropFirst().first?.properties.isUppercase == true
    }

    /// Whether a comma follows the word.
    var endsWithComma: Bool { text.hasSuffix(",") }
}
