import NarrationModel

/// Reads the colon of ratios and scales as "to".
///
///     3:1              three to one
///     a 16:9 screen    a sixteen to nine screen
///
/// Two figures behind the colon need a word such as "ratio" or "scale" nearby. Leaves alone times of day, verses and
/// scores behind a name (`Luke 3:1`).
struct Ratio: ReadingRule {
    let id: RuleID = "ratio"
    let summary = "ratios and scales: 3:1, 1:250,000"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let left = WrittenNumber(at: index, in: sentence),
            sentence.isMark(":", at: left.end, glued: true),
            let right = WrittenNumber(at: left.end + 1, in: sentence), sentence[index - 1]?.mark != ":",
            !sentence.isMark(":", at: right.end, glued: true),
            !sentence.isMark("-", at: right.end, glued: true),
            !sentence.isMark("–", at: right.end, glued: true)
        else { return nil }
        let isNamed =
            (1...3).contains { isRatio(sentence[index - $0]) }
            || (0...2).contains { isRatio(sentence[right.end + $0]) }
        let isScale = left.whole == "1" && right.fraction == nil && right.whole.utf8.count > 2
        guard sentence.isGlued(left.end + 1) || isNamed && left.whole == "1" else { return nil }
        guard isNamed || isScale || isPlain(index, left, right, in: sentence) else { return nil }
        return Reading(
            left.words(sentence.style) + ["to"] + right.words(sentence.style), for: index..<right.end)
    }

    /// One figure behind the colon and no name before: it is neither a time, nor a verse, nor a score.
    private func isPlain(
        _ index: Int, _ left: WrittenNumber, _ right: WrittenNumber, in sentence: WrittenSentence
    ) -> Bool {
        guard right.whole.utf8.count == 1, left.whole.utf8.count < 4, let before = sentence[index - 1] else {
            return right.whole.utf8.count == 1 && left.whole.utf8.count < 3
        }
        return before.shape != .capitalized && before.kind != .digits && before.shape != .capitals
    }

    private func isRatio(_ lexeme: Lexeme?) -> Bool {
        guard let lexeme, lexeme.kind == .letters else { return false }
        return Self.words.contains(lexeme.key)
    }

    private static let words: Set<String> = [
        "ratio", "ratios", "scale", "scaled", "aspect", "odds", "mix", "mixed", "dilution", "diluted",
        "proportion", "proportions",
        "leverage", "gradient", "widescreen", "format",
    ]
}
