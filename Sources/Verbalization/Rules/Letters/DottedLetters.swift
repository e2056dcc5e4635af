import NarrationModel

/// Says letters with stops between them.
///
///     the U.S. said    the U.S said
///     e.g. at night    for example at night
///
/// Leaves alone initials with spaces and names with longer parts (`Gazeta.ru`).
struct DottedLetters: ReadingRule {
    let id: RuleID = "dotted-letters"
    let summary = "letters with stops: U.S., a.m., e.g., Ph.D."
    let trigger: RuleTrigger = .compounds

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let (parts, end) = parts(at: index, in: sentence) else { return nil }
        let letters = parts.joined()
        if let words = Self.phrases[letters.lowercased()] { return Reading(words, for: index..<end) }
        if parts.count > 2, parts.last == "s", parts.dropLast().allSatisfy({ $0 != $0.lowercased() }) {
            let tokens = LetterSpelling.tokens(String(letters.dropLast()), ending: .plural, for: index..<end)
            return Reading(end: end, tokens: tokens)
        }
        let isPossessive =
            sentence.isMark("'", at: end, glued: true)
            && sentence.letters(end + 1, glued: true)?.lowercased() == "s"
        let stop = isPossessive ? end + 2 : end
        let ending: WordEnding = isPossessive ? .possessive : .none
        return Reading(end: stop, tokens: LetterSpelling.tokens(letters, ending: ending, for: index..<stop))
    }

    private func parts(at index: Int, in sentence: WrittenSentence) -> (parts: [String], end: Int)? {
        guard let first = sentence.letters(index), isPart(first) else { return nil }
        var (parts, end) = ([first], index + 1)
        while sentence.isMark(".", at: end, glued: true), let next = sentence.letters(end + 1, glued: true),
            isPart(next)
        {
            parts.append(next)
            end += 2
        }
        guard parts.count > 1, parts.contains(where: { $0.utf8.count == 1 }),
            sentence.letters(end + 1, glued: true) == nil || !sentence.isMark(".", at: end, glued: true)
        else { return nil }
        return (parts, sentence.behindStop(end))
    }

    /// One letter, or two of which the second is small, as in `Ph.D.`
    private func isPart(_ text: String) -> Bool {
        let count = text.unicodeScalars.count
        return count == 1 || text == "LL" || count == 2 && Lexeme.Shape(of: text) == .capitalized
    }

    private static let phrases = [
        "eg": ["for", "example"], "ie": ["that", "is"], "aka": ["also", "known", "as"],
        "nb": ["note", "well"], "ps": ["P.S"], "qv": ["which", "see"],
    ]
}
