import NarrationModel

/// Says the plural of a word whose ending stands in brackets.
///
///     the author(s)     the authors
///     your class(es)    your classes
///
/// Leaves alone longer words in brackets, brackets behind a space, and sections of laws (`401(k)`).
struct OptionalPlural: ReadingRule {
    let id: RuleID = "optional-plural"
    let summary = "plural endings in brackets: author(s)"
    let trigger: RuleTrigger = .compounds

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let word = sentence[index], word.kind == .letters, word.text.utf8.count > 2,
            sentence.isMark("(", at: index + 1, glued: true),
            let ending = sentence.letters(index + 2, glued: true), ["s", "es"].contains(ending),
            sentence.isMark(")", at: index + 3, glued: true)
        else { return nil }
        if word.shape == .capitals, CapitalsPattern.isSpelt(word.text, amongCapitals: false) {
            let tokens = LetterSpelling.tokens(word.text, ending: .plural, for: index..<index + 4)
            return Reading(end: index + 4, tokens: tokens)
        }
        return Reading([word.text + ending], for: index..<index + 4)
    }
}
