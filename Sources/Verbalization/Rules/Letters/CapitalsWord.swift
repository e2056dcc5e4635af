import NarrationModel

/// Says ordinary words that are printed in capitals, in headlines or for emphasis.
///
///     MORE NEWS       more news
///     did NOT win     did not win
///
/// Leaves alone initialisms, single letters and words that a lexicon knows.
struct CapitalsWord: ReadingRule {
    let id: RuleID = "capitals-word"
    let summary = "ordinary words printed in capitals"
    let trigger: RuleTrigger = .capitals

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if sentence.letters(index) == "A", sentence.isAmongCapitals(index) {
            return Reading(["a"], for: index..<index + 1)
        }
        guard let text = sentence.letters(index), text.utf8.count > 1, !text.hasPrefix("I'") else {
            return nil
        }
        let letters = CapitalLetters(text)
        guard letters.stem.utf8.count > 1 else { return nil }
        return Reading([text.lowercased()], for: index..<index + 1)
    }
}
