import NarrationModel

/// Tells the beginning of a text, or a few words about it, from the text itself.
///
/// `The river has fallen to […]`, `… Read more` and anything of fewer than 120 words are teasers as descriptions; full
/// content is one only when it breaks off.
enum Teaser {
    /// The fewest words of a description that is read as the article.
    static let fewestWords = 120

    private static let closings = ["read more", "continue reading", "read on", "more"]

    /// Whether a description with `wordCount` words does not stand for the text.
    static func isDescription(_ text: String, wordCount: Int) -> Bool {
        wordCount < fewestWords || breaksOff(text)
    }

    /// Whether a text ends where it leads to its rest.
    static func breaksOff(_ text: String) -> Bool {
        let end = text.suffix(80).filter { !"[]() \n\u{A0}→»›>".contains($0) || $0 == " " }
        let words = end.lowercased().split(separator: " ").joined(separator: " ")
        if words.hasSuffix("…") || words.hasSuffix("...") { return true }
        return closings.contains { closing in
            guard words.hasSuffix(closing) else { return false }
            let before = words.dropLast(closing.count).reversed().drop { $0 == " " }.first
            return before.map { ".…!?".contains($0) } ?? true
        }
    }
}
