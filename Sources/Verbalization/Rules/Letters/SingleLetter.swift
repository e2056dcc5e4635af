import NarrationModel

/// Says a single capital by its name.
///
///     vitamin A        vitamin A (as in "day")
///     straight A's     straight A's
///
/// Leaves alone the word "I", and the article "A" at the beginning of a sentence or before another word.
struct SingleLetter: ReadingRule {
    let id: RuleID = "single-letter"
    let summary = "single capitals: vitamin A, Plan B"
    let trigger: RuleTrigger = .capitals

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let text = sentence.letters(index) else { return nil }
        let letters = CapitalLetters(text)
        guard letters.stem.unicodeScalars.count == 1, !letters.isContraction,
            !isWord(letters, index, sentence)
        else { return nil }
        return Reading(
            end: index + 1,
            tokens: LetterSpelling.tokens(letters.stem, ending: letters.ending, for: index..<index + 1))
    }

    private func isWord(_ letters: CapitalLetters, _ index: Int, _ sentence: WrittenSentence) -> Bool {
        guard letters.ending == .none else { return false }
        if letters.stem == "I" { return true }
        guard letters.stem == "A" else { return false }
        if sentence[index - 1]?.kind != .letters { return true }
        guard let next = sentence[index + 1], next.kind == .letters else { return false }
        return !Self.continuations.contains(next.key)
    }

    private static let continuations: Set<String> = [
        "and", "or", "is", "was", "are", "in", "on", "to", "for", "of", "from", "at", "by", "has", "had",
        "will",
    ]
}
