import NarrationModel

/// Says single Greek letters by their names.
///
///     α-helix      alpha helix
///     ΔT           delta T
///
/// Leaves alone Greek words, which are transliterated.
struct GreekLetter: ReadingRule {
    let id: RuleID = "greek-letter"
    let summary = "single Greek letters: α, Δ, π"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index]?.mark, mark.value > 0x7F,
            let small = mark.properties.lowercaseMapping.unicodeScalars.first, let name = Self.names[small]
        else { return nil }
        // The engine takes the word for the Roman numeral.
        let sound = name == "xi" ? Pronunciation.ipa("ˈzaɪ") : nil
        let joins = sentence.isMark("-", at: index + 1, glued: true) && sentence.isGlued(index + 2)
        let range = index..<(joins ? index + 2 : index + 1)
        return Reading(end: range.upperBound, tokens: [DraftToken(name, for: range, pronunciation: sound)])
    }

    /// Whether `scalar` is a Greek letter that has a name.
    static func isNamed(_ scalar: Unicode.Scalar) -> Bool {
        (0x391...0x3C9).contains(scalar.value) && scalar.value != 0x3A2
    }

    private static let names: [Unicode.Scalar: String] = [
        "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta",
        "θ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "ν": "nu", "ξ": "xi",
        "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "upsilon",
        "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "∂": "partial",
    ]
}
