import NarrationModel

/// Reads decimal fractions with "point" and single digits behind it.
///
///     3.14    three point one four
///     .5      point five
///
/// Leaves alone versions and addresses with a second point, and prices.
struct Decimal: ReadingRule {
    let id: RuleID = "decimal"
    let summary = "decimal fractions"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence), number.fraction != nil else { return nil }
        return Reading(number.words(sentence.style), for: index..<number.end)
    }
}
