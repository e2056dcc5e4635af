import NarrationModel

/// Says single Greek letters by their names.
///
///     α-helix      alpha helix
///     ΔT           delta T
///
/// Before a unit behind a number, μ is "micro" (`5 μg`). Leaves alone Greek words, which are transliterated.
struct GreekLetter: ReadingRule {
    let id: RuleID = "greek-letter"
    let summary = "single Greek letters: α, Δ, π"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index]?.mark, mark.value > 0x7F,
            let small = mark.properties.lowercaseMapping.unicodeScalars.first, let name = Self.names[small]
        else { return nil }
        if let unit = unit(small, at: index, in: sentence) { return unit }
        // The engine takes the word for the Roman numeral.
        let sound = name == "xi" ? Pronunciation.ipa("ˈzaɪ") : nil
        let joins = sentence.isMark("-", at: index + 1, glued: true) && sentence.isGlued(index + 2)
        let range = index..<(joins ? index + 2 : index + 1)
        return Reading(end: range.upperBound, tokens: [DraftToken(name, for: range, pronunciation: sound)])
    }

    /// `μg` and other millionths, and `Ω` behind a number or a prefix.
    private func unit(_ letter: Unicode.Scalar, at index: Int, in sentence: WrittenSentence) -> Reading? {
        let before = sentence[index - 1]
        if letter == "ω",
            before?.kind == .digits || sentence.isGlued(index) && ["k", "M", "m"].contains(before?.text)
        {
            return Reading(["ohms"], for: index..<index + 1)
        }
        guard letter == "μ", before?.kind == .digits, let unit = sentence.letters(index + 1, glued: true),
            let name = Self.millionths[unit]
        else { return nil }
        let isOne = before?.text == "1" && !sentence.isGlued(index - 1)
        return Reading(["micro" + name + (isOne ? "" : "s")], for: index..<index + 2)
    }

    private static let millionths = [
        "g": "gram", "m": "meter", "s": "second", "l": "liter", "L": "liter", "A": "amp", "V": "volt",
        "W": "watt", "F": "farad", "mol": "mole", "Sv": "sievert",
    ]

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
