import NarrationModel

/// Leaves out the hyphen of a shortened compound, which makes no pause.
///
///     18th- and 19th-century      eighteenth and nineteenth century
///     5- to 10-year terms         five to ten year terms
///
/// Leaves alone hyphens between words, dashes, and minus signs.
struct SuspendedHyphen: ReadingRule {
    let id: RuleID = "suspended-hyphen"
    let summary = "hyphens of shortened compounds: 18th- and 19th-century"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("-", at: index, glued: true), let next = sentence[index + 1], !next.isGlued,
            ["and", "to", "or"].contains(next.text), let before = sentence[index - 1], before.kind != .mark
        else { return nil }
        return Reading(end: index + 2, tokens: [DraftToken(next.text, for: index + 1..<index + 2)])
    }
}
