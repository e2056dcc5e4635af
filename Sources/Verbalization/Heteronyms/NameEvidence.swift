/// Guesses from its capital whether a word is a name.
///
/// Scores add up: above zero for the common word.
struct NameEvidence {
    let context: WordContext

    var score: Int {
        switch context.shape {
        case .lower, .mixed, .none: return 5
        case .capitals: return 0
        case .capitalized: return mayBeOpening || context.isAmongCapitals ? 0 : isAlone ? -6 : -3
        }
    }

    /// Whether the capital may be that of the clause: a comma before it has none behind it.
    private var mayBeOpening: Bool {
        context.isFirst || context.left.isEmpty && !context.isBehindComma || context.left.first?.key == "#"
    }

    /// Whether no other word in capitals stands beside it, so that it is no part of a title.
    private var isAlone: Bool {
        context.left.first?.shape != .capitalized && context.right.first?.shape != .capitalized
    }
}

extension WordContext {
    /// Whether all long words nearby have capitals, as in headlines.
    var isAmongCapitals: Bool {
        let long = (left.prefix(2) + right.prefix(2)).filter { $0.key.utf8.count > 3 }
        return long.count > 1 && long.allSatisfy { $0.shape != .lower }
    }
}
