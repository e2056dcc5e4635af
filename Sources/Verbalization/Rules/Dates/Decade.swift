import NarrationModel

/// Reads decades in figures.
///
///     the 1990s         the nineteen nineties
///     in his '80s       in his eighties
///
/// Leaves alone single years, seconds (`30 s`) and figures that do not end in zero.
struct Decade: ReadingRule {
    let id: RuleID = "decade"
    let summary = "decades: 1990s, '80s"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let start = sentence.isMark("'", at: index) && sentence.isGlued(index + 1) ? index + 1 : index
        guard let digits = sentence.digits(start), digits.hasSuffix("0"), let value = Int(digits),
            let end = end(behind: start + 1, in: sentence)
        else { return nil }
        switch digits.utf8.count {
        case 2 where value == 0 && digits == "00":
            return Reading(["two", "thousands"], for: index..<end)
        case 2 where value > 10 || start > index && value > 0:
            return Reading([NumberWords.plural(NumberWords.small(value))], for: index..<end)
        case 4 where (1000...2999).contains(value):
            return Reading(words(value, style: sentence.style), for: index..<end)
        default: return nil
        }
    }

    /// The index behind `s` or `'s`.
    private func end(behind index: Int, in sentence: WrittenSentence) -> Int? {
        let letters = sentence.isMark("'", at: index, glued: true) ? index + 1 : index
        if let text = sentence.letters(letters, glued: true), text == "s" || text == "S" {
            return letters + 1
        }
        return isApart(index, in: sentence) ? index + 1 : nil
    }

    /// `1980 s`, as some print it.
    private func isApart(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.letters(index) == "s" && sentence.digits(index - 1)?.utf8.count == 4
            && !sentence.isGlued(index + 1)
            && !sentence.isMark(".", at: index + 1)
    }

    private func words(_ value: Int, style: VerbalStyle) -> [String] {
        if value % 1000 == 0 { return [NumberWords.small(value / 1000), "thousands"] }
        var words = style.numbers.year(value)
        words.append(NumberWords.plural(words.removeLast()))
        return words
    }
}
