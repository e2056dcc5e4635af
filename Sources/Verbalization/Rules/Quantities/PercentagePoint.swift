import NarrationModel

/// Reads percentage points and basis points.
///
///     0.5pp         zero point five percentage points
///     25 bps        twenty-five basis points
///
/// Leaves alone percentages, and `bps` behind prefixes (`5 Mbps`).
struct PercentagePoint: ReadingRule {
    let id: RuleID = "percentage-point"
    let summary = "percentage and basis points: 0.5pp, 3 %-points, 25 bps"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence),
            let (words, end) = unit(behind: number.end, in: sentence)
        else { return nil }
        let isOne = number.isOne || NounPhrase.surrounds(index..<end, in: sentence)
        let unit = words + [isOne ? "point" : "points"]
        return Reading(
            end: end,
            tokens: number.words(sentence.style).map { DraftToken($0, for: index..<number.end) }
                + unit.map { DraftToken($0, for: number.end..<end) })
    }

    private func unit(behind index: Int, in sentence: WrittenSentence) -> (words: [String], end: Int)? {
        let hyphen = sentence.isMark("-", at: index, glued: true) ? index + 1 : index
        if let letters = sentence.letters(hyphen), let words = Self.symbols[letters],
            letters != "bps" || sentence.digits(index - 1).map({ $0.utf8.count < 4 }) ?? true,
            sentence[hyphen + 1].map({ !$0.isGlued || $0.kind == .mark }) ?? true,
            letters != "pp" || sentence.isGlued(hyphen) || sentence.isMark("%", at: index - 1)
        {
            return (words, hyphen + 1)
        }
        guard sentence.isMark("%", at: index) else { return nil }
        let start = sentence.isMark("-", at: index + 1, glued: true) ? index + 2 : index + 1
        guard let word = sentence.letters(start), ["point", "points", "pt", "pts"].contains(word) else {
            return nil
        }
        return (["percentage"], start + 1)
    }

    private static let symbols = [
        "pp": ["percentage"], "ppt": ["percentage"], "ppts": ["percentage"], "pps": ["percentage"],
        "bp": ["basis"], "bps": ["basis"],
    ]
}
