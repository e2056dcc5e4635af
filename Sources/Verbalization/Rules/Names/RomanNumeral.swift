import NarrationModel

/// Reads Roman numerals behind names and behind words that are counted.
///
///     Charles III      Charles the third
///     World War II     World War two
///
/// Behind other capitalised words the numeral is a plain number ("Rocky two"). Leaves alone the word "I", single
/// letters other than behind a counted word or a ruler's name, and initialisms that no name precedes.
struct RomanNumeral: ReadingRule {
    let id: RuleID = "roman-numeral"
    let summary = "Roman numerals: Charles III, World War II, Chapter IV"
    let trigger: RuleTrigger = .capitals

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let text = sentence.letters(index), let before = sentence[index - 1], before.kind == .letters,
            !text.contains("'") || text.hasSuffix("'s")
        else { return nil }
        let possessive = text.hasSuffix("'s")
        guard let value = RomanNumber.value(of: possessive ? String(text.dropLast(2)) : text),
            var words = words(value, behind: before, at: index, in: sentence)
        else { return nil }
        if possessive { words[words.count - 1] += "'s" }
        return Reading(words, for: index..<index + 1)
    }

    private func words(_ value: Int, behind before: Lexeme, at index: Int, in sentence: WrittenSentence)
        -> [String]?
    {
        let numbers = sentence.style.numbers
        let key = before.key
        if Self.counted.contains(key), before.shape != .lower || value > 1 {
            return numbers.cardinal(String(value))
        }
        guard before.shape == .capitalized, !sentence.isAllCapitals else { return nil }
        let isLetter = sentence[index]?.text.utf8.count == 1
        if Self.rulers.contains(key), !isLetter || closesName(index, in: sentence) {
            return ["the"] + numbers.ordinal(String(value))
        }
        guard !isLetter, value < 50,
            !["CD", "DC", "MC", "CC", "DI", "MD", "CV", "MI"].contains(sentence[index]?.text ?? "")
        else { return nil }
        let isPerson = sentence[index - 2]?.shape == .capitalized && value < 6
        return (isPerson ? ["the"] : [])
            + (isPerson ? numbers.ordinal(String(value)) : numbers.cardinal(String(value)))
    }

    /// Whether what follows a single letter shows that it is no word or initial.
    private func closesName(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if sentence.isMark(".", at: index + 1), sentence[index + 2]?.kind == .letters { return false }
        guard let next = sentence[index + 1], next.kind == .letters else { return true }
        return ["of", "and", "was", "is", "in", "to", "had", "died", "became", "reigned", "ruled"].contains(
            next.text)
    }

    private static let counted: Set<String> = [
        "war", "chapter", "part", "act", "scene", "volume", "vol", "book", "section", "type", "phase",
        "article",
        "title", "class", "stage", "appendix", "canto", "bowl", "mark", "level", "grade", "schedule", "annex",
        "tier", "category", "apollo", "lesson", "letter", "table", "plate", "figure", "page", "no", "number",
    ]
    private static let rulers: Set<String> = [
        "charles", "elizabeth", "henry", "louis", "george", "william", "paul", "benedict", "pius", "edward",
        "richard",
        "james", "philip", "felipe", "frederick", "wilhelm", "nicholas", "alexander", "peter", "catherine",
        "ivan",
        "leo", "francis", "gregory", "innocent", "john", "mary", "abdullah", "mohammed", "ramses", "ptolemy",
        "darius",
        "albert", "carlos", "gustaf", "gustav", "harald", "margrethe", "haakon", "christian", "leopold",
        "napoleon",
        "urban", "clement", "julius", "sixtus", "boniface", "celestine", "joseph", "ferdinand", "alfonso",
        "umberto",
        "selim", "mehmed", "murad", "vladimir", "yaroslav", "sigismund", "stephen", "bartholomew",
        "theodosius",
    ]
}
