import NarrationModel

/// Finds a footnote's number that a page printed without raising it: `ill health.11 The`, `(type 2).4 The`.
///
/// Leaves alone numbers behind a shortened word (`fig.3`), decimals, and what is no whole word (`co.uk`).
enum GluedNote {
    /// `word` without the number behind its full stop.
    static func removed(from word: Substring) -> Substring {
        let scalars = word.unicodeScalars
        let count = scalars.reversed().prefix { ("0"..."9").contains($0) }.count
        guard (1...2).contains(count) else { return word }
        let rest = scalars.dropLast(count)
        let head = rest.reversed().drop { "\"”’'".unicodeScalars.contains($0) }
        guard let mark = head.first, mark == "." || mark == "?" || mark == "!" else { return word }
        let letters = head.dropFirst().prefix { $0.properties.isLowercase }
        let endsWord = letters.count > 2 || head.dropFirst().first == ")" || head.count < rest.count
        guard endsWord,
            ShortWord(String(String.UnicodeScalarView(letters.reversed())), behindComma: false) == nil
        else { return word }
        return Substring(rest)
    }
}
