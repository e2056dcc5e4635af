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

    /// `E. coli`: a species behind the initial of its genus, which makes no pause; no sentence begins with a small letter.
    private func isSpecies(_ next: Lexeme) -> Bool {
        !next.isGlued && next.text.utf8.count > 3 && !NounPhrase.isFunctionWord(next.text)
    }
}
