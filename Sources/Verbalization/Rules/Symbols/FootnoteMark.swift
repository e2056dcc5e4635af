import NarrationModel

/// Leaves out the marks of footnotes.
///
///     the treaty[1]      the treaty
///     it rose.²          it rose
///
/// Takes one to three figures or a single small letter in square brackets, raised figures, and one or two figures that
/// lost their raised form and stand right behind the stop of a sentence (`law.3`). Leaves alone words that an editor put
/// in brackets, decimals and short forms (`fig.3`).
struct FootnoteMark: ReadingRule {
    let id: RuleID = "footnote-mark"
    let summary = "marks of footnotes, which are not said: [1], ²"
    let trigger: RuleTrigger = [.marks, .digits]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if sentence[index]?.kind == .digits { return lowered(at: index, in: sentence) }
        guard let mark = sentence[index]?.mark else { return nil }
        if Self.raised.contains(mark) { return Reading([], for: index..<index + 1) }
        guard mark == "[", index > 0, let inner = sentence[index + 1], inner.isGlued,
            sentence.isMark("]", at: index + 2, glued: true), isMarker(inner)
        else { return nil }
        return Reading([], for: index..<index + 3)
    }

    /// `law.3`: figures at the end of a sentence, glued to the stop of a word that is no short form.
    private func lowered(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let digits = sentence.digits(index), digits.utf8.count < 3, digits.utf8.first != 48,
            index == sentence.count - 1, sentence.isGlued(index),
            sentence.isMark(".", at: index - 1, glued: true), let word = sentence[index - 2],
            word.shape == .lower, word.text.utf8.count > 2, AbbreviationEntry.table[word.key] == nil,
            !sentence.isGlued(index - 2)
        else { return nil }
        return Reading([], for: index..<index + 1)
    }

    /// `word` without the footnote marks at its end, for finding the end of a sentence.
    static func removed(from word: String) -> Substring {
        var rest = word[...]
        while let last = rest.unicodeScalars.last {
            if raised.contains(last) {
                rest.unicodeScalars.removeLast()
            } else if last == "]", let open = rest.lastIndex(of: "["), open > rest.startIndex {
                rest = rest[..<open]
            } else {
                break
            }
        }
        return rest
    }

    private static let raised = Set("¹²³⁴⁵⁶⁷⁸⁹⁰".unicodeScalars)

    private func isMarker(_ lexeme: Lexeme) -> Bool {
        lexeme.kind == .digits
            ? lexeme.text.utf8.count < 4 : lexeme.shape == .lower && lexeme.text.utf8.count == 1
    }
}
