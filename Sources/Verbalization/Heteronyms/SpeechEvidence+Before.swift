extension SpeechEvidence {
    /// What two words before a base form say together: "rather than", "which" behind a comma, "a 2 %".
    func phrase(behind place: Int) -> Int? {
        guard !isForm, context.left.indices.contains(place) else { return nil }
        let earlier = context.left.dropFirst(place + 1).map(\.key)
        switch context.left[place].key {
        case "than": return earlier.first == "rather" ? -4 : nil
        case "as": return earlier.first == "such" ? 4 : nil
        case "either", "both": return earlier.first == "to" ? -4 : nil
        case "which", "who": return isRelative(earlier.first) ? -4 : nil
        case "#": return earlier.first { $0 != "#" }.flatMap { Self.articles.contains($0) ? 4 : nil }
        default: return nil
        }
    }

    /// "Letters which record", and "letters, which record", go on with a verb.
    private func isRelative(_ earlier: String?) -> Bool {
        earlier.map(Self.isPlural) ?? !context.isFirst
    }

    /// Whether names joined by "and" stand before, which are a subject of more than one: a verb without `s` fits.
    func isBehindNames(_ place: Int) -> Bool {
        guard context.shape == .lower, place + 1 < context.left.count else { return false }
        let names = context.left[place...].prefix { $0.shape != .lower }
        let rest = context.left.dropFirst(place + names.count)
        let isTitle = rest.contains { $0.key == "the" || Self.articles.contains($0.key) }
        return !names.isEmpty && !isTitle && rest.first?.key == "and"
            && (rest.dropFirst().first?.shape ?? .capitals) != .lower
            && context.right.first.map { !Self.ends($0.key) } ?? false
    }

    /// Whether the word behind goes better with a verb than with a noun.
    var mayHaveObject: Bool {
        guard let next = context.right.first?.key else { return false }
        return (WordWeights.behind[next] ?? 0) < 2 && !WordWeights.isUnknown(next) || Self.isAdverb(next)
    }

    /// Whether a noun cannot go on behind a name with such a word: "Smith and Jones record of".
    private static func ends(_ key: String) -> Bool {
        key == "of" || key.hasSuffix("ed") || finite.contains(key)
    }

    /// "Saw Israel export", "let the camera record": a base form follows the noun that does it.
    func isCaused(_ place: Int) -> Bool {
        context.left[place].shape != .lower && context.left.indices.contains(place + 1)
            && Self.causes.contains(context.left[place + 1].key)
            && context.right.first.map { !Self.ends($0.key) } ?? false
    }

    /// Whether an article for one thing stands before the noun before the word: no plural subject has one, and with a
    /// subject of one thing the verb would end in `s`.
    var hasSingularArticle: Bool {
        for (place, word) in context.left.dropFirst().prefix(2).enumerated() {
            if Self.articles.contains(word.key) { return true }
            let mayModify = WordWeights.beforeBase[word.key] == 4 || Self.isAdjective(word.key)
            if place == 0, !mayModify { return false }
        }
        return false
    }

    private static let articles: Set<String> = ["a", "an", "each", "every", "another", "this", "per"]
    private static let causes: Set<String> = [
        "let", "lets", "saw", "see", "sees", "watch", "watched", "help", "helps", "helped", "make", "makes",
        "made", "making", "have", "has", "had", "heard", "hear", "letting", "helping",
    ]
}
