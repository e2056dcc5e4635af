import NarrationModel

/// Says the name of a Greek letter that stands alone, as a sign and not as a word.
///
///     the α and β rays       the alpha and beta rays
///     a Δ of two points      a delta of two points
///
/// Leaves alone letters in Greek text, where they are words (`ή`, `ο`), and the prefix of units (`5 μm`).
struct GreekLetter: ReadingRule {
    let id: RuleID = "greek-letter"
    let summary = "single Greek letters as signs: α, β, Δ"
    let trigger: RuleTrigger = .foreign

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.foreign?.system == .greek,
            let name = Self.names[lexeme.text.lowercased()],
            !isGreekText(index, in: sentence)
        else { return nil }
        return Reading([name], for: index..<index + 1)
    }

    /// Whether a Greek word of several letters stands in the same run.
    private func isGreekText(_ index: Int, in sentence: WrittenSentence) -> Bool {
        [index - 1, index + 1].contains { place in
            guard let text = sentence.foreign(place) else { return false }
            return text.unicodeScalars.count > 1
        }
    }

    private static let names = [
        "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
        "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi",
        "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "upsilon",
        "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
    ]
}
