import NarrationModel

/// Says the nought of a score: "zero", and in British voices "nil".
///
///     a 3-0 win        a three zero win
///     It ended 0–0     It ended zero zero
///
/// Leaves alone noughts outside scores.
struct NilScore: ReadingRule {
    let id: RuleID = "nil-score"
    let summary = "the nought of scores: 3-0"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.digits(index) == "0",
            isScore(dash: index - 1, in: sentence) || isScore(dash: index + 1, in: sentence)
        else { return nil }
        return Reading([sentence.style.saysDayFirst ? "nil" : "zero"], for: index..<index + 1)
    }

    private func isScore(dash index: Int, in sentence: WrittenSentence) -> Bool {
        guard ["-", "–"].contains(sentence[index]?.mark), sentence.isGlued(index),
            sentence.digits(index - 1)?.utf8.count ?? 9 < 3,
            sentence.digits(index + 1)?.utf8.count ?? 9 < 3
        else { return false }
        return NumberRange().reading(at: index, in: sentence)?.tokens.isEmpty ?? false
    }
}
