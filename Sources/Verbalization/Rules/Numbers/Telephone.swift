import NarrationModel

/// Reads telephone numbers digit by digit, with a pause between the groups.
///
///     555-0123             five five five, zero one two three
///     +1 (202) 555-0123    plus one, two zero two, five five five, zero one two three
///
/// Takes groups of 3-4, 3-3-4 and 1-3-3-4 digits, and at least eight digits behind a plus sign. Leaves alone scores,
/// ranges and dates.
struct Telephone: ReadingRule {
    let id: RuleID = "telephone"
    let summary = "telephone numbers"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        let hasPlus = sentence.isMark("+", at: index)
        let (groups, end) = groups(from: hasPlus ? index + 1 : index, isOpen: hasPlus, in: sentence)
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

    private func isNumber(_ lengths: [Int], hasPlus: Bool) -> Bool {
        let total = lengths.reduce(0, +)
        if hasPlus { return (8...15).contains(total) && lengths.count > 1 }
        return [[3, 4], [3, 3, 4], [1, 3, 3, 4]].contains(lengths)
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
