import NarrationModel

/// Reads whole numbers, with or without thousands separators.
///
///     95,000    ninety-five thousand
///     11        eleven
///
/// Digits that begin with zero are read one by one (`007`). Leaves alone whatever a closer rule reads: years,
/// dates, times, money.
struct Cardinal: ReadingRule {
    let id: RuleID = "cardinal"
    let summary = "whole numbers with and without thousands separators"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence), number.fraction == nil,
            !number.whole.isEmpty
        else { return nil }
        let leadingZero = number.whole.hasPrefix("0") && number.whole.utf8.count > 1
        let words =
            leadingZero ? sentence.style.numbers.digits(number.whole) : number.words(sentence.style)
        return Reading(words, for: index..<number.end)
    }
}
