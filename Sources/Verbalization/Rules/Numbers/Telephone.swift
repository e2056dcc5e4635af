import NarrationModel

/// Reads telephone numbers digit by digit, with a pause between the groups.
///
///     555-0123             five five five, zero one two three
///     +1 (202) 555-0123    plus one, two zero two, five five five, zero one two three
///
/// Takes 3-4 digits, three and more groups with hyphens, such as book numbers, and eight digits or more behind a plus
/// sign. Leaves alone scores, ranges and dates.
struct Telephone: ReadingRule {
    let id: RuleID = "telephone"
    let summary = "telephone numbers"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let hasPlus = sentence.isMark("+", at: index)
        let isOpen = hasPlus || hasAreaCode(index, in: sentence)
        guard isOpen || sentence[index]?.kind == .digits else { return nil }
        let (groups, end) = groups(from: hasPlus ? index + 1 : index, isOpen: isOpen, in: sentence)
        guard isNumber(groups.map { $0.digits.utf8.count }, hasPlus: hasPlus) else { return nil }
        var tokens = hasPlus ? [DraftToken("plus", for: index..<index + 1)] : []
        for group in groups {
            tokens += sentence.style.numbers.digits(group.digits).map {
                DraftToken($0, for: group.index..<group.index + 1)
            }
            tokens[tokens.count - 1].mark = group.index == groups.last?.index ? .none : .comma
        }
        return Reading(end: end, tokens: tokens)
    }

    /// Whether three digits in brackets stand at `index`, with more behind them.
    private func hasAreaCode(_ index: Int, in sentence: WrittenSentence) -> Bool {
        sentence.isMark("(", at: index) && sentence.digits(index + 1, glued: true)?.utf8.count == 3
            && sentence.isMark(")", at: index + 2, glued: true) && sentence.digits(index + 3) != nil
    }

    private func isNumber(_ lengths: [Int], hasPlus: Bool) -> Bool {
        let total = lengths.reduce(0, +)
        if hasPlus { return (8...15).contains(total) && lengths.count > 1 }
        return lengths.count > 2 && total < 25 || lengths == [3, 4]
    }

    private func groups(
        from start: Int, isOpen: Bool, in sentence: WrittenSentence
    ) -> (groups: [(index: Int, digits: String)], end: Int) {
        var groups: [(index: Int, digits: String)] = []
        var (index, end) = (start, start)
        while let lexeme = sentence[index], groups.count < 8 {
            if lexeme.kind == .digits, index == start || lexeme.isGlued || isOpen {
                groups.append((index, lexeme.text))
                end = index + 1
            } else if !isSeparator(lexeme, isOpen: isOpen || sentence.isMark("(", at: start)) {
                break
            }
            index += 1
        }
        return (groups, end)
    }

    private func isSeparator(_ lexeme: Lexeme, isOpen: Bool) -> Bool {
        lexeme.mark == "-" && lexeme.isGlued || isOpen && (lexeme.mark == "(" || lexeme.mark == ")")
    }
}
