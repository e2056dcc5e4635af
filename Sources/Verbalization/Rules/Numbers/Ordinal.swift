import NarrationModel

/// Reads figures with an ordinal ending.
///
///     25th      twenty-fifth
///     1,000th   one thousandth
///
/// Leaves alone other letters behind digits (`5G`, `27s`).
struct Ordinal: ReadingRule {
    let id: RuleID = "ordinal"
    let summary = "figures with st, nd, rd or th"
    let trigger: RuleTrigger = .digits
    static let endings: Set<String> = ["st", "nd", "rd", "th", "ST", "ND", "RD", "TH"]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence), number.fraction == nil,
            let ending = sentence.letters(number.end, glued: true), Self.endings.contains(ending)
        else { return nil }
        return Reading(sentence.style.numbers.ordinal(number.whole), for: index..<number.end + 1)
    }
}
