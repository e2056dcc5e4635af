import NarrationModel

/// Reads the numbers of versions behind a "v".
///
///     v2.1        version two point one
///     v3.0-beta   version three point zero beta
///
/// Leaves alone other letters before figures, and numbers without the letter.
struct Version: WordTriggered {
    let id: RuleID = "version"
    let summary = "versions: v2.1"
    let trigger: RuleTrigger = .words
    let words: Set<String> = ["v"]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.letters(index) == "v", let first = sentence.digits(index + 1, glued: true),
            !sentence.isGlued(index) || sentence[index - 1]?.kind == .mark
        else { return nil }
        let numbers = sentence.style.numbers
        var (words, end) = (["version"] + numbers.cardinal(first), index + 2)
        while sentence.isMark(".", at: end, glued: true), let part = sentence.digits(end + 1, glued: true),
            end - index < 12
        {
            words += ["point"] + numbers.cardinal(part)
            end += 2
        }
        return Reading(words, for: index..<end)
    }
}
