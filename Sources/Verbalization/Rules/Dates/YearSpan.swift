import NarrationModel

/// Reads two years of which the second is shortened.
///
///     2019–21        twenty nineteen to twenty-one
///     2004/05        two thousand four, oh five
///
/// A slash joins only years that follow each other, as seasons have them. Leaves alone ranges of two full years,
/// and figures that do not rise (`1500-20`).
struct YearSpan: ReadingRule {
    let id: RuleID = "year-span"
    let summary = "years with a shortened second year: 2019–21, 2004/05"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let first = YearFigures(at: index, in: sentence), let join = sentence[index + 1],
            let second = sentence.digits(index + 2, glued: join.isGlued),
            join.isGlued == sentence.isGlued(index + 2)
        else { return nil }
        let numbers = sentence.style.numbers
        switch join.mark {
        case "/":
            guard Self.isSpan(sentence.digits(index) ?? "", second), join.isGlued else { return nil }
        case "-", "–":
            guard second.utf8.count == 2, let end = Int(second), isLater(end, than: first.value),
                (1100...2099).contains(first.value),
                sentence[index + 3]?.isGlued != true || sentence[index + 3]?.kind == .mark,
                !["-", "/", ":"].contains(sentence[index + 3]?.mark)
            else { return nil }
        default: return nil
        }
        let tail = last(second, behind: first.value, isSeason: join.mark == "/", numbers: numbers)
        let to = join.mark == "/" ? [] : ["to"]
        return Reading(numbers.year(first.value) + to + tail, for: index..<index + 3)
    }

    /// The second year; the first years of a millennium are said in full: "two thousand to two thousand nine".
    private func last(_ second: String, behind first: Int, isSeason: Bool, numbers: NumberWords) -> [String] {
        guard let value = Int(second), second.utf8.count != 4 else { return numbers.year(Int(second) ?? 0) }
        let full = first - first % 100 + value + (value < first % 100 ? 100 : 0)
        if !isSeason, second.utf8.count == 2, (2000...2009).contains(full) { return numbers.year(full) }
        let hasZero = second.utf8.count == 2 && value < 10
        return (hasZero ? ["oh"] : []) + numbers.cardinal(second)
    }

    /// Whether `second` is the year behind `first`, or its last figures.
    static func isSpan(_ first: String, _ second: String) -> Bool {
        guard first.utf8.count == 4, let start = Int(first), (1000...2999).contains(start),
            let end = Int(second)
        else { return false }
        switch second.utf8.count {
        case 1: return end == (start + 1) % 10
        case 2: return end == (start + 1) % 100
        case 4: return end == start + 1
        default: return false
        }
    }

    private func isLater(_ end: Int, than start: Int) -> Bool {
        end > start % 100 || start % 100 > 89 && end < 30
    }
}
