import NarrationModel

/// Reads Roman numerals behind names and behind words that are counted.
///
///     Charles III      Charles the third
///     World War II     World War two
///
/// Behind things that come in numbers ("Division II") and at the head of a line it is a plain number. Leaves alone the word "I", single
/// letters other than behind a counted word or a ruler's name, and initialisms that no name precedes.
struct RomanNumeral: ReadingRule {
    let id: RuleID = "roman-numeral"
    let summary = "Roman numerals: Charles III, World War II, Chapter IV"
    let trigger: RuleTrigger = [.capitals, .compounds]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let lexeme = sentence[index], lexeme.shape == .capitals else { return nil }
        let letters = CapitalLetters(lexeme.text)
        guard letters.ending != .plural, let value = RomanNumber.value(of: letters.stem),
            var words = words(value, at: index, in: sentence)
        else { return nil }
        if letters.ending == .possessive { words[words.count - 1] += "'s" }
        return Reading(words, for: index..<index + 1)
    }

    private func words(_ value: Int, at index: Int, in sentence: WrittenSentence) -> [String]? {
        let numbers = sentence.style.numbers
        let isBehindStop = sentence.isMark(".", at: index - 1) && sentence.isGlued(index - 1)
        guard let before = sentence[isBehindStop ? index - 2 : index - 1], before.kind == .letters else {
            return opensLine(index, in: sentence) ? numbers.cardinal(String(value)) : nil
        }
        let key = before.key
        if Self.counted.contains(key), before.shape != .lower || value > 1 {
            return numbers.cardinal(String(value))
        }
        guard !isBehindStop, before.shape == .capitalized, !sentence.isAllCapitals, value < 50 else {
            return nil
        }
        let stem = CapitalLetters(sentence.lexemes[index].text).stem
        let isLetter = stem.utf8.count == 1
        guard
            !isLetter || Self.rulers.contains(key) && "IVX".contains(stem) && closesName(index, in: sentence),
            !Self.initialisms.contains(stem)
        else { return nil }
        return Self.things.contains(key)
            ? numbers.cardinal(String(value)) : ["the"] + numbers.ordinal(String(value))
    }

    /// Whether the numeral is the number of a chapter that stands alone, or before the chapter's title.
    private func opensLine(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard index == 0, let text = sentence.letters(index), !Self.initialisms.contains(text) else {
            return false
        }
        if sentence.count == 1 || sentence.count == 2 && sentence.isMark(".", at: 1) {
            return text.utf8.count > 1 || "IVX".contains(text)
        }
        return text.utf8.count > 1 && sentence.isMark(".", at: 1, glued: true) && !sentence.isGlued(2)
            || text.utf8.count > 1 && sentence.isMark("-", at: 2, glued: true)
    }

    /// Whether what follows a single letter shows that it is no word or initial.
    private func closesName(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if sentence.isMark(".", at: index + 1), sentence[index + 2]?.kind == .letters { return false }
        guard let next = sentence[index + 1], next.kind == .letters else { return true }
        return ["of", "and", "was", "is", "in", "to", "had", "died", "became", "reigned", "ruled"].contains(
            next.text)
    }

    private static let initialisms: Set<String> = [
        "CD", "DC", "MC", "CC", "DI", "MD", "CV", "MI", "DM", "ID",
    ]
    private static let things: Set<String> = [
        "division", "group", "league", "serie", "schedule", "model", "type", "rocky", "godfather",
        "vatican", "jaws", "fantasy", "cassini", "leopard", "mark", "series", "region", "zone", "sector",
        "corps", "army", "windows", "iron", "dome", "salt", "start", "star", "wars", "factor", "system",
        "generation", "basel", "solvency",
    ]
    private static let counted: Set<String> = [
        "war", "chapter", "part", "act", "scene", "volume", "vol", "book", "section", "type", "phase",
        "article", "title", "class", "stage", "appendix", "canto", "bowl", "mark", "level", "grade",
        "schedule", "annex", "tier", "category", "apollo", "lesson", "letter", "table", "plate", "figure",
        "page", "no", "number",
    ]
    private static let rulers: Set<String> = [
        "charles", "elizabeth", "henry", "louis", "george", "william", "paul", "benedict", "pius", "edward",
        "richard", "james", "philip", "felipe", "frederick", "wilhelm", "nicholas", "alexander", "peter",
        "catherine", "ivan", "leo", "francis", "gregory", "innocent", "john", "mary", "abdullah",
        "mohammed", "ramses", "ptolemy", "darius", "albert", "carlos", "gustaf", "gustav", "harald",
        "margrethe", "haakon", "christian", "leopold", "napoleon", "urban", "clement", "julius", "sixtus",
        "boniface", "celestine", "joseph", "ferdinand", "alfonso", "umberto", "selim", "mehmed", "murad",
        "vladimir", "yaroslav", "sigismund", "stephen", "bartholomew", "theodosius",
    ]
}
