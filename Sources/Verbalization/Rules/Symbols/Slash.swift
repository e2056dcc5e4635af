import NarrationModel

/// Reads the slash between words.
///
///     and/or              and or
///     Aktas/Anadolu       Aktas, Anadolu (with a pause)
///
/// Between figures other rules read it; what they leave is a pause. Leaves alone slashes with spaces on one side.
struct Slash: ReadingRule {
    let id: RuleID = "slash"
    let summary = "slashes between words: and/or"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("/", at: index), let before = sentence[index - 1], before.key == "and",
            sentence[index + 1]?.key == "or"
        else { return nil }
        return Reading([], for: index..<index + 1)
    }
}
