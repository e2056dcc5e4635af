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
        guard Self.endings.contains(ending), !isStone(ending, behind: number, in: sentence) else {
            return nil
        }
        var words = sentence.style.numbers.ordinal(number.whole)
        if let end = century(behind: number.end + 1, in: sentence) {
            return Reading(words + ["century"], for: index..<end)
        }
        if ending != letters { words[words.count - 1] += "'s" }
        return Reading(words, for: index..<number.end + 1)
    }

    /// The index behind `c.` and `cent.`: `19th c. art`.
    private func century(behind index: Int, in sentence: WrittenSentence) -> Int? {
        guard let letters = sentence.letters(index), letters == "c" || letters == "cent",
            !sentence.isGlued(index),
            sentence.isMark(".", at: index + 1, glued: true)
        else { return nil }
        return index + 2 < sentence.count ? index + 2 : index + 1
    }

    /// Whether `st` means a weight: `12st 5lb`.
    private func isStone(_ ending: String, behind number: WrittenNumber, in sentence: WrittenSentence) -> Bool
    {
        guard ending == "st", sentence.digits(number.end + 1) != nil else { return false }
        return ["lb", "lbs"].contains(sentence.letters(number.end + 2) ?? "")
    }
}
