import NarrationModel

/// Spells words in capitals that are no words.
///
///     SBU             S.B.U
///     the EU's plan   the E.U.'s plan
///
/// Two and three capitals are spelt unless they make a common word; longer ones when their letters make no English
/// syllables. The lexicon overrules the pattern. Leaves alone ordinary words in a line of capitals.
struct Initialism: ReadingRule {
    let id: RuleID = "initialism"
    let summary = "words in capitals that are spelt: SBU, POWs, EU's"
    let trigger: RuleTrigger = .capitals

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let text = sentence.letters(index) else { return nil }
        let letters = CapitalLetters(text)
        guard letters.stem.utf8.count > 1, !letters.isContraction,
            CapitalsPattern.isSpelt(letters.stem, amongCapitals: sentence.isAmongCapitals(index))
        else { return nil }
        let range = index..<index + 1
        return Reading(
            end: index + 1, tokens: LetterSpelling.tokens(letters.stem, ending: letters.ending, for: range))
    }
}
