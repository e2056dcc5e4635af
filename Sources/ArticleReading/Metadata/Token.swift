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
        var line = line
        return line.withUTF8 { bytes in
            var tokens: [Token] = []
            var start = 0
            while start < bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != 32 { end += 1 }
                if end > start { tokens.append(token(bytes, start..<end)) }
                start = end + 1
            }
            return tokens
        }
    }

    private static func token(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Token {
        let piece = UnsafeBufferPointer(rebasing: bytes[range])
        let text = String(decoding: piece, as: UTF8.self)
        return Token(text: text, term: asciiTerm(of: piece) ?? term(of: text), range: range)
    }

    private static func term(of text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: \.isLetterOrDigit),
            let last = scalars.lastIndex(where: \.isLetterOrDigit)
        else { return "" }
        let lower = String(scalars[first...last]).lowercased()
        guard lower.unicodeScalars.contains("’") else { return lower }
        return String(String.UnicodeScalarView(lower.unicodeScalars.map { $0 == "’" ? "'" : $0 }))
    }

    /// The term of ASCII; nil for other text.
    private static func asciiTerm(of bytes: UnsafeBufferPointer<UInt8>) -> String? {
        guard bytes.allSatisfy({ $0 < 128 }) else { return nil }
        guard let first = bytes.firstIndex(where: \.isLetterOrDigit),
            let last = bytes.lastIndex(where: \.isLetterOrDigit)
        else { return "" }
        return String(lowercasing: bytes[first...last])
    }

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
