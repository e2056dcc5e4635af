/// Guesses whether a word is a noun or an adjective by what an article before it belongs to.
///
/// "An invalid in the house" has no other noun for its article; "an invalid ballot" has one. Scores are below zero for the
/// noun.
struct StandingEvidence {
    let context: WordContext

    var score: Int {
        let article = context.left.prefix(2).firstIndex {
            CountEvidence.determiners.contains($0.key) || CountEvidence.isPossessive($0.key)
        }
        guard let article else { return 2 }
        // "A wealthy invalid hires": no plural noun can follow "a", so that a word in "s" is a verb.
        let isOne = ["a", "an"].contains(context.left[article].key)
        let hasVerb = isOne && context.right.first.map { SpeechEvidence.isPlural($0.key) } ?? false
        guard isAlone || hasVerb else { return 2 }
        return article == 0 ? -5 : -2
    }

    /// Whether no noun stands behind.
    private var isAlone: Bool {
        guard let next = context.right.first else { return true }
        return WordWeights.behind[next.key].map { $0 > 0 } ?? false
            || ["and", "or", "but", "to"].contains(next.key)
    }
}
