import NarrationModel

/// Tells "Saint" from "Street".
///
///     St. Louis      Saint Louis
///     Downing St.    Downing Street
///
/// It is a saint before a capitalised word, unless a name or an ordinal stands before it and none of a saint's
/// behind it. Leaves alone ordinal endings (`1st`).
struct SaintOrStreet: WordTriggered {
    let id: RuleID = "saint-or-street"
    let summary = "St. as saint or street"
    let trigger: RuleTrigger = .words
    let words: Set<String> = ["st", "ste", "sts"]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.text != "ST" || sentence.isAllCapitals else { return nil }
        let end = sentence.behindStop(index + 1)
        let isNamed =
            sentence[end]?.kind == .letters && sentence[end]?.shape != .lower && !isPause(end, sentence)
        if isNamed, lexeme.shape != .lower, !isStreet(before: index, in: sentence) {
            let word = lexeme.key == "sts" ? "Saints" : lexeme.key == "ste" ? "Sainte" : "Saint"
            return Reading([word], for: index..<end)
        }
        guard lexeme.key == "st", end > index + 1 || isStreet(before: index, in: sentence) else { return nil }
        return Reading(["Street"], for: index..<end)
    }

    private func isPause(_ index: Int, _ sentence: WrittenSentence) -> Bool {
        sentence.isMark(",", at: index - 1)
    }

    private func isStreet(before index: Int, in sentence: WrittenSentence) -> Bool {
        guard let before = sentence[index - 1], before.kind == .letters else { return false }
        if Ordinal.endings.contains(before.text), sentence.digits(index - 2) != nil { return true }
        return before.shape == .capitalized && sentence[index - 2]?.kind == .digits
            || ["wall", "main", "downing", "fleet", "high", "baker", "bond", "oxford"].contains(before.key)
    }
}
