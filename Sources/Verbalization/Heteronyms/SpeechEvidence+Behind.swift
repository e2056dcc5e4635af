extension SpeechEvidence {
    /// What the words behind say.
    var behind: Int {
        guard let next = context.right.first else { return 1 }
        if ["this", "last", "next", "every", "each", "a"].contains(next.key), context.right.count > 1,
            Self.spans.contains(context.right[1].key)
        {
            return 0
        }
        if next.key == "that" { return 0 }
        if next.key == "such", context.right.dropFirst().first?.key != "as" { return -3 }
        if next.shape == .capitalized, context.shape == .lower, next.key != "i" { return name(next.key) }
        if CountEvidence.isPossessive(next.key) { return -2 }
        if let weight = WordWeights.behind[next.key] { return isForm && weight == -1 ? -2 : weight }
        if Self.isAdverb(next.key) { return -1 }
        if next.key.hasSuffix("ed") { return isForm && lean < 0 ? 0 : 1 }
        if ["and", "or", "but"].contains(next.key) { return 0 }
        if next.shape != .lower { return isForm && context.shape == .lower ? -1 : 0 }
        return beforeNoun(next.key)
    }

    /// A name in capitals is no article of an object, though it may begin with one, and may be an object itself.
    private func name(_ key: String) -> Int {
        CountEvidence.isPossessive(key) ? -2 : isForm ? -1 : 0
    }

    /// What a word says that may be the object, or the noun that the word belongs to.
    private func beforeNoun(_ key: String) -> Int {
        if !takesObject, !Self.places.contains(key), !WordWeights.joins(key) { return 4 }
        if isForm { return Self.isPlural(key) ? -2 : key.hasSuffix("ing") || key == "not" ? 0 : -1 }
        guard let last = context.left.first?.key else { return Self.isPlural(key) ? 1 : 0 }
        return Self.isPlural(last) && !WordWeights.modifiers.contains(last) ? -1 : 0
    }

    private static let places: Set<String> = [
        "alone", "together", "there", "here", "abroad", "nearby", "upstairs", "downstairs", "longer", "well",
        "better",
        "near", "next", "if", "because", "while", "out", "up", "down", "off", "so", "but", "beyond", "as",
        "against", "long",
        "apart", "forever", "happily", "through", "outside", "inside", "below", "above", "like", "today",
        "somewhere", "not", "further", "farther", "faster", "more", "life", "again",
    ]

    private static let spans: Set<String> = [
        "week", "month", "year", "season", "summer", "morning", "time", "day", "night",
    ]
}
