import NarrationModel

/// Spells capitals that an ampersand joins.
///
///     AT&T     A.T and T
///     R&D      R and D
///
/// Three letters at most on each side. Leaves alone names of words (`Marks&Spencer`) and ampersands with spaces.
struct AmpersandName: ReadingRule {
    let id: RuleID = "ampersand-name"
    let summary = "capitals that an ampersand joins: AT&T, R&D"
    let trigger: RuleTrigger = .compounds

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("&", at: index + 1, glued: true), sentence.isGlued(index + 2),
            let first = letters(at: index, in: sentence), let last = letters(at: index + 2, in: sentence)
        else { return nil }
        let tokens =
            LetterSpelling.tokens(first.stem, for: index..<index + 1)
            + [DraftToken("and", for: index + 1..<index + 2)]
            + LetterSpelling.tokens(last.stem, ending: last.ending, for: index + 2..<index + 3)
        return Reading(end: index + 3, tokens: tokens)
    }

    private func letters(at index: Int, in sentence: WrittenSentence) -> CapitalLetters? {
        guard let lexeme = sentence[index] else { return nil }
        let isPlural =
            lexeme.shape == .capitalized && lexeme.text.utf8.count == 2 && lexeme.text.hasSuffix("s")
        if isPlural, sentence.isMark("&", at: index - 1) {
            return CapitalLetters(lexeme.text.prefix(1) + "'s")
        }
        guard lexeme.shape == .capitals else { return nil }
        let letters = CapitalLetters(lexeme.text)
        return letters.stem.utf8.count < 4 && !letters.isContraction ? letters : nil
    }
}
