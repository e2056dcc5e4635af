/// Guesses from the words before it whether a word is a noun that can be counted.
///
/// Such a noun has an article, a number or a possessive before it, or an adjective behind one. Scores add up: above zero
/// for the noun.
struct CountEvidence {
    let context: WordContext

    var score: Int {
        if context.shape == .capitalized, !context.isFirst, !context.left.isEmpty { return 3 }
        if context.isTiedLeft { return 5 }
        for (place, word) in context.left.prefix(3).enumerated() {
            if Self.determiners.contains(word.key) || Self.isPossessive(word.key) {
                return place == 0 ? 7 : isBeforeAdverb ? -3 : place == 1 ? 3 : 2
            }
            if Self.isNoModifier(word) { return place == 0 ? -4 : -3 }
        }
        return context.left.isEmpty ? context.isFirst ? -1 : -4 : 0
    }

    /// "The plane dove steeply" goes on as behind a verb.
    private var isBeforeAdverb: Bool {
        context.right.first.map { $0.key.hasSuffix("ly") && SpeechEvidence.isAdverb($0.key) } ?? false
    }

    /// Whether a word cannot stand between an article and its noun.
    private static func isNoModifier(_ word: WordContext.Neighbor) -> Bool {
        if SpeechEvidence.isAdverb(word.key) || words.contains(word.key) || word.shape == .capitalized {
            return true
        }
        return SpeechEvidence.isPlural(word.key) && !WordWeights.modifiers.contains(word.key)
    }

    static func isPossessive(_ key: String) -> Bool { key.hasSuffix("'s") || key.hasSuffix("s'") }

    static let determiners: Set<String> = [
        "a", "an", "the", "this", "my", "your", "his", "her", "its", "our", "their", "whose", "each", "every",
        "another", "any", "either", "per", "one", "two", "three", "four", "five", "six", "seven", "eight",
        "nine", "ten", "#", "th", "st", "nd", "rd", "no",
    ]

    private static let words: Set<String> = [
        "of", "in", "on", "at", "by", "to", "with", "from", "for", "into", "as", "than", "through", "about",
        "and", "or", "but", "that", "which", "who", "when", "where", "while", "then", "if", "is", "are",
        "was", "were", "be", "been", "being", "am", "has", "have", "had", "will", "would", "can", "could",
        "may", "might", "must", "should", "i", "you", "he", "she", "it", "we", "they", "him", "them", "us",
        "me", "some", "these", "those", "many", "such", "several", "very", "so", "too", "more", "most",
        "contains", "contain", "containing", "extremely",
    ]
}
