import NarrationModel

/// Says the initials of names, each by its name.
///
///     J. K. Rowling      J K Rowling
///     George W. Bush     George W Bush
///     E. coli            E coli
///
/// Leaves alone a letter that ends the sentence.
struct Initial: ReadingRule {
    let id: RuleID = "initial"
    let summary = "initials of names: J. K. Rowling"
    let trigger: RuleTrigger = .compounds

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.shape == .capitals, lexeme.text.unicodeScalars.count == 1,
            sentence.isMark(".", at: index + 1, glued: true), let next = sentence[index + 2],
            next.kind == .letters, next.shape != .lower || isSpecies(next)
        else { return nil }
        return Reading(end: index + 2, tokens: LetterSpelling.tokens(lexeme.text, for: index..<index + 2))
    }

    /// `E. coli`: a species behind the initial of its genus, which makes no pause.
    private func isSpecies(_ next: Lexeme) -> Bool {
        guard !next.isGlued else { return false }
        return ["coli", "pylori", "elegans"].contains(next.text)
            || Self.species.contains { next.text.hasSuffix($0) }
    }

    /// Endings of Latin names that few English words have.
    private static let species = [
        "aureus", "icus", "ensis", "iae", "arum", "orum", "oides", "sapiens", "ificile",
    ]
}
