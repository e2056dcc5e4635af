/// Tells whether a quantity stands before a noun like an adjective: "a five million dollar deal".
enum NounPhrase {
    /// Whether "a" or "an" stands right before `range` and an ordinary noun right behind it, or a hyphen joins one.
    ///
    /// Before a measure "the" will do as well: "the hundred meter final".
    static func surrounds(_ range: Range<Int>, isMeasure: Bool = false, in sentence: WrittenSentence) -> Bool
    {
        guard let next = sentence[range.upperBound] else { return false }
        if next.mark == "-", next.isGlued {
            return sentence.letters(range.upperBound + 1, glued: true).map { $0 != "a" } ?? false
        }
        let isHeading =
            next.shape == .capitalized && ["a", "an"].contains(sentence[range.lowerBound - 1]?.text)
        guard next.kind == .letters, next.shape == .lower || isHeading,
            !functionWords.contains(next.text) || isAdjective(range.upperBound, in: sentence)
        else {
            return false
        }
        let before = sentence.letters(range.lowerBound - 1)?.lowercased() ?? ""
        if before == "a" || before == "an" { return true }
        if isMeasure, determiners.contains(before) {
            return !next.text.hasSuffix("ed") && !next.text.hasSuffix("ing")
        }
        if followsCompound(range.lowerBound, in: sentence) { return true }
        return adjectives.contains(before)
            && ["a", "an"].contains(sentence.letters(range.lowerBound - 2)?.lowercased())
    }

    /// Whether "a", a measure with a hyphen and a comma stand before `index`: "a 3-year, $5 million deal".
    private static func followsCompound(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard sentence.isMark(",", at: index - 1), sentence.isMark("-", at: index - 3, glued: true),
            sentence[index - 2]?.shape == .lower
        else { return false }
        return ["a", "an"].contains(sentence[index - 5]?.key)
    }

    /// Whether "yearly" or "monthly" stands before a noun and not behind the amount alone: "a $50 monthly fee".
    private static func isAdjective(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard ["yearly", "monthly"].contains(sentence[index]?.text), let noun = sentence[index + 1] else {
            return false
        }
        return noun.kind == .letters && noun.shape == .lower && !functionWords.contains(noun.text)
    }

    /// Whether `word`, in small letters, is no noun.
    static func isFunctionWord(_ word: String) -> Bool { functionWords.contains(word) }

    private static let determiners: Set<String> = [
        "the", "this", "that", "his", "her", "their", "its", "our", "women's", "men's",
    ]

    /// Words between "a" and an amount: "an expected $16,000 yearly saving".
    private static let adjectives: Set<String> = [
        "estimated", "expected", "additional", "extra", "annual", "average", "minimum", "maximum", "initial",
        "combined", "modest", "mere", "hefty", "record", "proposed", "planned", "new", "massive", "huge",
        "reported", "single", "total",
        "whopping", "similar",
        "separate", "fresh", "final", "further", "possible",
    ]

    private static let functionWords: Set<String> = [
        "a", "about", "after", "against", "ago", "an", "and", "are", "as", "at", "away", "because",
        "before", "but", "by", "each", "east", "for", "from", "had", "has", "have", "if", "in", "into",
        "is", "it", "last", "less", "long", "more", "next", "north", "of", "off", "on", "or", "over", "per",
        "since", "south", "than", "that", "the", "they", "this", "to", "under", "until", "up", "was", "we",
        "west", "were", "when", "which", "while", "who", "will", "with", "would", "yearly", "annually",
        "monthly", "apiece",
    ]
}
