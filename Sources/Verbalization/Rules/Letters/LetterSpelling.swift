import NarrationModel

/// Makes the tokens that say letters by their names.
///
/// eSpeak NG 1.51 always spells letters with stops between them (`S.B.U`), while bare capitals depend on their
/// neighbours; long dotted runs crash it, so that a token holds eight letters at most.
enum LetterSpelling {
    private static let longest = 8

    /// Tokens for `letters`, which stand at `lexemes`, with a plural or possessive ending.
    static func tokens(_ letters: String, ending: WordEnding = .none, for lexemes: Range<Int>) -> [DraftToken]
    {
        let capitals = Array(letters.uppercased().unicodeScalars.filter(\.isLetterOrDigit))
        let chunks = stride(from: 0, to: capitals.count, by: longest).map { start in
            Array(capitals[start..<min(start + longest, capitals.count)])
        }
        return chunks.enumerated().map { index, chunk in
            token(chunk, ending: index == chunks.count - 1 ? ending : .none, for: lexemes)
        }
    }

    /// One letter has no stop, but "A" needs its sound, and so has any ending: eSpeak says `M.P's` as "M dot P's".
    private static func token(
        _ letters: [Unicode.Scalar], ending: WordEnding, for lexemes: Range<Int>
    ) -> DraftToken {
        let dotted = letters.map { String($0) }.joined(separator: ".")
        guard ending == .none else {
            let text = letters.count == 1 ? dotted + "'s" : dotted + ".'s"
            return DraftToken(text, for: lexemes, pronunciation: ipa(letters, ending: ending))
        }
        return DraftToken(dotted, for: lexemes, pronunciation: letters == ["A"] ? .ipa("ˈeɪ") : nil)
    }

    private static func ipa(_ letters: [Unicode.Scalar], ending: WordEnding) -> Pronunciation? {
        let sounds = letters.compactMap { names[$0] }
        guard sounds.count == letters.count, let last = sounds.last else { return nil }
        let head = sounds.dropLast().map { "ˌ" + $0 }.joined()
        return .ipa(head + "ˈ" + ending.applied(to: last))
    }

    private static let names: [Unicode.Scalar: String] = [
        "A": "eɪ", "B": "biː", "C": "siː", "D": "diː", "E": "iː", "F": "ɛf", "G": "dʒiː", "H": "eɪtʃ",
        "I": "aɪ", "J": "dʒeɪ", "K": "keɪ", "L": "ɛl", "M": "ɛm", "N": "ɛn", "O": "oʊ", "P": "piː",
        "Q": "kjuː", "R": "ɑːɹ", "S": "ɛs", "T": "tiː", "U": "juː", "V": "viː", "W": "dʌbəljuː", "X": "ɛks",
        "Y": "waɪ", "Z": "ziː",
    ]
}
