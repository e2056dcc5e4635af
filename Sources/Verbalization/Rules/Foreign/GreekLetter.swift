import NarrationModel

/// Says the name of a Greek letter that stands alone, as a sign and not as a word.
///
///     the α and β rays       the alpha and beta rays
///     a Δ of two points      a delta of two points
///
/// Behind a number Ω is "ohms". Leaves alone letters in Greek text, where they are words (`ή`, `ο`), and the prefix of units (`5 μm`).
struct GreekLetter: ReadingRule {
    let id: RuleID = "greek-letter"
    let summary = "single Greek letters as signs: α, β, Δ"
    let trigger: RuleTrigger = .foreign

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.foreign?.system == .greek,
            let name = Self.names[lexeme.text.lowercased()],
            !isGreekText(index, in: sentence)
        else { return nil }
        let range = index..<index + 1
        if name == "omega", sentence[index - 1]?.kind == .digits { return Reading(["ohms"], for: range) }
        // The engine takes the word for the Roman numeral.
        let sound = name == "xi" ? Pronunciation.ipa("ˈzaɪ") : nil
        return Reading(end: index + 1, tokens: [DraftToken(name, for: range, pronunciation: sound)])
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
