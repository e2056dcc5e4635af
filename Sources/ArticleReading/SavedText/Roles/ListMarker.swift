import NarrationModel

/// The bullet or number in front of a list item.
struct ListMarker {
    /// How much of the line's text is a sign without a word, in UTF-8 code units; numbers are words and stay.
    let signLength: Int

    /// Whether the marker counts.
    var isNumber: Bool { signLength == 0 }

    private static let bullets: Set<Substring> = [
        "•", "*", "-", "–", "—", "▪", "▫", "‣", "◦", "·", "●", "○", "■", "►", "▶", "✓",
    ]

    /// The marker of `line`, if it has one and words behind it.
    init?(_ line: Line) {
        guard line.wordCount > 0, line.metadata == nil else { return nil }
        let text = line.string
        let first = text.prefix { $0 != " " }
        guard first.utf8.count < text.utf8.count else { return nil }
        if Self.bullets.contains(first) {
            signLength = first.utf8.count + 1
        } else if Self.isOrdinal(first) {
            signLength = 0
        } else {
            return nil
        }
    }

    /// `1.`, `12)`, `(3)`, `a)`
    private static func isOrdinal(_ word: Substring) -> Bool {
        guard let last = word.last, last == "." || last == ")" else { return false }
        let core = word.dropLast().drop { $0 == "(" }
        if !core.isEmpty, core.utf8.count <= 3, core.allSatisfy({ $0.isASCII && $0.isNumber }) { return true }
        return last == ")" && core.count == 1 && core.allSatisfy { $0.isLowercase }
    }

    /// The marker of a quotation in plain text.
    static func isQuotation(_ line: Line) -> Bool { line.string.hasPrefix("> ") }
}
