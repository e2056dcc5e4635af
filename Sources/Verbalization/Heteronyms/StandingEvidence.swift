/// Guesses whether a word is a noun or an adjective by what an article before it belongs to.
///
/// "An invalid in the house" has no other noun for its article; "an invalid ballot" has one. Scores are below zero for the
/// noun.
struct StandingEvidence {
    let context: WordContext

    var score: Int {
        let hasArticle = context.left.prefix(2).contains {
            CountEvidence.determiners.contains($0.key) || CountEvidence.isPossessive($0.key)
        }
        guard hasArticle else { return 2 }
        guard let next = context.right.first else { return -5 }
        let isJoiner = WordWeights.behind[next.key].map { $0 > 0 } ?? false
        return isJoiner || ["and", "or", "but", "to"].contains(next.key) ? -5 : 2
    }
}
