/// Guesses whether a word is a noun of a substance, which stands without an article.
///
/// "Free of lead" and "lead is heavy" can be nothing else, as a noun that is counted would have an article, and a verb
/// no verb behind it. Scores are below zero for the substance.
struct MassEvidence {
    let context: WordContext

    var score: Int {
        let before = context.left.first?.key
        let next = context.right.first?.key
        if before.map(Self.openings.contains) ?? true, let next, Self.verbs.contains(next) { return -6 }
        if before == "and", next == nil, !isVerbal { return -5 }
        if before == "as", context.left.dropFirst().first?.key == "such" { return -6 }
        guard let before, Self.prepositions.contains(before), next.map(Self.joiners.contains) ?? true else {
            return 0
        }
        return -6
    }

    /// Whether a verb may stand at the end: "to sing and lead".
    private var isVerbal: Bool {
        context.left.contains { $0.key == "to" || (WordWeights.beforeBase[$0.key] ?? 0) < -2 }
    }

    private static let openings: Set<String> = [
        "and", "or", "but", "that", "because", "while", "if", "when", "after", "before", "since", "as",
        "where", "until", "once", "though",
    ]
    private static let prepositions: Set<String> = [
        "of", "from", "with", "by", "like", "into", "than", "contains", "contain", "containing", "contained",
        "some",
    ]
    private static let verbs: Set<String> = [
        "is", "was", "has", "had", "can", "could", "may", "might", "will", "would", "does", "did", "tends",
    ]
    private static let joiners: Set<String> = [
        "and", "or", "but", "is", "was", "are", "were", "has", "in", "on", "into", "from", "to", "for", "by",
        "at", "than", "that", "which", "can", "may", "per", "through", "until", "before", "after", "since",
        "when", "while", "during", "as",
    ]
}
