/// Tells whether a quantity stands before a noun like an adjective: "a five million dollar deal".
enum NounPhrase {
    /// Whether "a" or "an" stands right before `range` and an ordinary noun right behind it, or a hyphen joins one.
    static func surrounds(_ range: Range<Int>, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[range.upperBound] else { return false }
        if next.mark == "-", next.isGlued {
            return sentence.letters(range.upperBound + 1, glued: true).map { $0 != "a" } ?? false
        }
        guard next.kind == .letters, next.shape == .lower, !functionWords.contains(next.text) else {
            return false
        }
        return ["a", "an"].contains(sentence.letters(range.lowerBound - 1)?.lowercased())
    }

    private static let functionWords: Set<String> = [
        "a", "about", "after", "against", "ago", "an", "and", "are", "as", "at", "away", "because",
        "before", "but", "by", "each", "east", "for", "from", "had", "has", "have", "if", "in", "into",
        "is", "it", "last", "less", "long", "more", "next", "north", "of", "off", "on", "or", "over", "per",
        "since", "south", "than", "that", "the", "they", "this", "to", "under", "until", "up", "was", "we",
        "west", "were", "when", "which", "while", "who", "will", "with", "would", "yearly", "annually",
        "monthly", "apiece",
    ]
}
