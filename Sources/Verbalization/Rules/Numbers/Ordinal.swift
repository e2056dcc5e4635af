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
            let letters = sentence.letters(number.end, glued: true)
        else { return nil }
        let ending = letters.hasSuffix("'s") ? String(letters.dropLast(2)) : letters
        guard Self.endings.contains(ending) else { return nil }
        var words = sentence.style.numbers.ordinal(number.whole)
        if ending != letters { words[words.count - 1] += "'s" }
        return Reading(words, for: index..<number.end + 1)
    }
}
