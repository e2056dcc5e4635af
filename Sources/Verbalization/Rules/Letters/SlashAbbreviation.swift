import NarrationModel

/// Says shortened words that are written with a slash.
///
///     w/o sugar      without sugar
///     a/k/a Hale     also known as Hale
///
/// Leaves alone other letters with slashes (`A/B`, `HIV/AIDS`).
struct SlashAbbreviation: WordTriggered {
    let id: RuleID = "slash-abbreviation"
    let summary = "short forms with a slash: w/, w/o, c/o, a/k/a, n/a"
    let trigger: RuleTrigger = .words
    let words = Set(forms.map { $0.letters[0] })

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("/", at: index + 1, glued: true),
            !sentence.isGlued(index) || index == 0
                || sentence[index - 1]?.kind == .mark
        else { return nil }
        for form in Self.forms where matches(form.letters, at: index, in: sentence) {
            let end = index + max(2, form.letters.count * 2 - 1)
            return Reading(form.words, for: index..<end)
        }
        return nil
    }

    private func matches(_ letters: [String], at index: Int, in sentence: WrittenSentence) -> Bool {
        for (number, letter) in letters.enumerated() {
            let place = index + 2 * number
            guard sentence[place]?.key == letter, number == 0 || sentence.isGlued(place) else { return false }
            if number > 0, !sentence.isMark("/", at: place - 1, glued: true) { return false }
        }
        let end = index + 2 * letters.count
        if letters.count == 1 { return sentence[index + 2]?.isGlued == false || sentence[index + 2] == nil }
        return !sentence.isMark("/", at: end - 1, glued: true)
    }

    /// The longest first.
    private static let forms: [(letters: [String], words: [String])] = [
        (["a", "k", "a"], ["also", "known", "as"]), (["f", "k", "a"], ["formerly", "known", "as"]),
        (["d", "b", "a"], ["doing", "business", "as"]), (["w", "o"], ["without"]),
        (["c", "o"], ["care", "of"]),
        (["b", "c"], ["because"]), (["n", "a"], ["not", "applicable"]),
        (["b", "w"], ["black", "and", "white"]),
        (["w", "out"], ["without"]), (["s", "he"], ["she", "or", "he"]), (["w"], ["with"]),
    ]
}
