import NarrationModel

/// Reads percentages.
///
///     2.3%     two point three percent
///     5 %      five percent
///
/// Leaves alone a sign without a number, which the rule `symbol` reads.
struct Percent: ReadingRule {
    let id: RuleID = "percent"
    let summary = "percentages"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence), sentence.isMark("%", at: number.end) else {
            return nil
        }
        var tokens = number.words(sentence.style).map { DraftToken($0, for: index..<number.end) }
        tokens += sentence.style.percentWords.map { DraftToken($0, for: number.end..<number.end + 1) }
        return Reading(end: number.end + 1, tokens: tokens)
    }
}
