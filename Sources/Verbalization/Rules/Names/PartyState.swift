import NarrationModel

/// Says the party and state of an American politician.
///
///     Rep. Hale (R-Ohio)     Representative Hale, Republican of Ohio
///     Sen. Moss (D-Mass.)    Senator Moss, Democrat of Massachusetts
///
/// Leaves alone single letters with hyphens elsewhere (`D-Day`).
struct PartyState: WordTriggered {
    let id: RuleID = "party-state"
    let summary = "party and state of American politicians: (D-Mass.)"
    let trigger: RuleTrigger = .words
    let words: Set<String> = ["d", "r", "i"]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let letter = sentence[index], letter.shape == .capitals, let party = Self.parties[letter.key],
            sentence.isMark("(", at: index - 1) || sentence.isMark(",", at: index - 1),
            ["-", "–"].contains(sentence[index + 1]?.mark), sentence.isGlued(index + 1),
            let (state, end) = UnitedState.name(at: index + 2, in: sentence)
        else { return nil }
        let head = [party, "of"].map { DraftToken($0, for: index..<index + 2) }
        return Reading(end: end, tokens: head + state.map { DraftToken($0, for: index + 2..<end) })
    }

    private static let parties = ["d": "Democrat", "r": "Republican", "i": "independent"]
}
