import NarrationModel

/// Reads percentages.
///
///     2.3%     two point three percent
///     5 %      five percent
///
/// British papers write `0.5pc`. Leaves alone a sign without a number, which the rule `symbol` reads.
struct Percent: ReadingRule {
    let id: RuleID = "percent"
    let summary = "percentages"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence),
            sentence.isMark("%", at: number.end)
                || sentence.letters(number.end, glued: true) == "pc"
                    && sentence[number.end + 1]?.isGlued != true
                || sentence.letters(number.end, glued: true) == "pc"
                    && sentence[number.end + 1]?.kind == .mark
        else { return nil }
        var tokens = number.words(sentence.style).map { DraftToken($0, for: index..<number.end) }
        tokens += sentence.style.percentWords.map { DraftToken($0, for: number.end..<number.end + 1) }
        return Reading(end: number.end + 1, tokens: tokens)
    }
}
