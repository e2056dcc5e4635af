import NarrationModel

/// Reads the openings of lenses.
///
///     f/1.8         F one point eight
///     f/2.8-4       F two point eight to four
///
/// Takes a small or capital "f", a slash and a number up to 64. Leaves alone other letters before a slash.
struct Aperture: WordTriggered {
    let id: RuleID = "aperture"
    let summary = "openings of lenses: f/1.8"
    let trigger: RuleTrigger = .words
    let words: Set<String> = ["f", "ƒ"]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("/", at: index + 1, glued: true), sentence.isGlued(index + 2),
            let number = WrittenNumber(at: index + 2, in: sentence), Int(number.whole) ?? 99 < 65,
            !sentence.isMark("/", at: number.end, glued: true)
        else { return nil }
        let letter = LetterSpelling.tokens("F", for: index..<index + 2)
        let words = number.words(sentence.style).map { DraftToken($0, for: index + 2..<number.end) }
        return Reading(end: number.end, tokens: letter + words)
    }
}
