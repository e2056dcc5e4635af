/// Guesses from its capital whether a word is a name.
///
/// Scores add up: above zero for the common word.
struct NameEvidence {
    let context: WordContext

    var score: Int {
        switch context.shape {
        case .lower, .mixed, .none: return 5
        case .capitals: return 0
        case .capitalized: return context.left.isEmpty || isAmongCapitals ? 0 : -3
        }
    }

    /// Whether all long words nearby have capitals, as in headlines.
    private var isAmongCapitals: Bool {
        let long = (context.left.prefix(2) + context.right.prefix(2)).filter { $0.key.utf8.count > 3 }
        return long.count > 1 && long.allSatisfy { $0.shape != .lower }
    }
}
