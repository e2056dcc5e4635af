/// Tells whether four figures count something, by the words around them.
struct QuantityContext {
    private let index: Int
    private let sentence: WrittenSentence

    init(at index: Int, in sentence: WrittenSentence) {
        self.index = index
        self.sentence = sentence
    }

    /// Whether words before the figures say that a quantity follows: "at least", "more than", "a total of".
    var isMeasured: Bool {
        guard let before = sentence[index - 1], before.kind == .letters else { return false }
        if Self.measures.contains(before.key) { return true }
        guard let earlier = sentence.letters(index - 2)?.lowercased() else { return false }
        return Self.pairs[before.key]?.contains(earlier) ?? false
    }

    /// Whether a plural noun stands behind the figures, alone or, where a year is unlikely, behind other words.
    func countsNoun(isLikelyYear: Bool) -> Bool {
        if isPlural(index + 1) { return true }
        guard !isLikelyYear, sentence[index - 1]?.key != "the" else { return false }
        return isPlain(index + 1) && (isPlural(index + 2) || isPlain(index + 2) && isPlural(index + 3))
    }

    private func isPlain(_ place: Int) -> Bool {
        guard let word = sentence[place], word.kind == .letters, word.shape == .lower, !word.isGlued else {
            return false
        }
        return !NounPhrase.isFunctionWord(word.text)
    }

    private func isPlural(_ place: Int) -> Bool {
        guard let next = sentence[place], next.kind == .letters, next.shape == .lower else { return false }
        if Self.collectives.contains(next.text) { return true }
        return next.text.hasSuffix("s") && next.text.utf8.count > 4 && !next.text.hasSuffix("ss")
            && !Self.notCounted.contains(next.text)
    }

    private static let measures: Set<String> = [
        "nearly", "roughly", "approximately", "killing", "totaling", "totalling", "numbering", "exceeding",
    ]
    private static let pairs: [String: Set<String>] = [
        "than": ["more", "fewer", "less", "greater", "larger"], "least": ["at"], "most": ["at"],
        "of": ["total", "record", "distance"],
        "as": ["many"], "many": ["as"], "to": ["close"],
    ]
    private static let collectives: Set<String> = [
        "people", "men", "women", "children", "percent", "troops", "miles", "staff", "dead",
    ]
    private static let notCounted: Set<String> = [
        "elections", "always", "sanctions", "games", "olympics", "talks", "protests", "besides", "perhaps",
        "sometimes", "towards", "afterwards", "across", "finals", "playoffs", "primaries", "midterms",
        "tells", "shows", "marks",
        "brings", "includes", "starts", "begins", "remains", "comes", "becomes", "makes", "needs", "seems",
        "works", "series",
        "championships", "perhaps", "whereas", "thus", "takes", "gives", "looks", "means", "stands",
        "previous",
    ]
}
