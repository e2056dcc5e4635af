import NarrationModel

/// Reads common fractions, in figures with a slash and as single characters.
///
///     3/4     three quarters
///     2½      two and a half
///
/// Figures that are no proper fraction with a usual denominator are read as two numbers (`24/7`, `9/11`).
struct Fraction: ReadingRule {
    let id: RuleID = "fraction"
    let summary = "fractions such as 3/4 and ½"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let character = character(at: index, in: sentence) { return character }
        guard let top = sentence.digits(index), let bottom = slashed(index, in: sentence) else {
            return mixed(at: index, in: sentence)
        }
        let words = words(top, bottom, style: sentence.style)
        return Reading(words, for: index..<behindEnding(index + 3, in: sentence))
    }

    /// `3 1/2` and `3½`.
    private func mixed(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let whole = sentence.digits(index) else { return nil }
        let head = sentence.style.numbers.cardinal(whole) + ["and"]
        if let mark = sentence[index + 1]?.mark, let words = Self.characters[mark] {
            return Reading(head + words, for: index..<index + 2)
        }
        guard let top = sentence.digits(index + 1), let bottom = slashed(index + 1, in: sentence),
            isProper(top, bottom)
        else { return nil }
        let half = top == "1" && (bottom == "2" || bottom == "4")
        let words =
            half ? ["a", bottom == "2" ? "half" : "quarter"] : words(top, bottom, style: sentence.style)
        return Reading(head + words, for: index..<behindEnding(index + 4, in: sentence))
    }

    /// The index behind `th` or `rd`, which some write behind a fraction.
    private func behindEnding(_ index: Int, in sentence: WrittenSentence) -> Int {
        guard let ending = sentence.letters(index, glued: true), Ordinal.endings.contains(ending) else {
            return index
        }
        return index + 1
    }

    private func character(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index]?.mark, let words = Self.characters[mark] else { return nil }
        return Reading(words, for: index..<index + 1)
    }

    private func slashed(_ index: Int, in sentence: WrittenSentence) -> String? {
        guard
            sentence.isMark("/", at: index + 1, glued: true)
                || sentence.isMark("⁄", at: index + 1, glued: true),
            !sentence.isMark("/", at: index + 3, glued: true),
            !sentence.isMark(",", at: index + 3, glued: true)
                || sentence.digits(index + 4, glued: true) == nil
        else { return nil }
        return sentence.digits(index + 2, glued: true)
    }

    private func isProper(_ top: String, _ bottom: String) -> Bool {
        guard let top = Int(top), let bottom = Int(bottom) else { return false }
        return top > 0 && top < bottom && bottom <= 100 && bottom != 11
    }

    private func words(_ top: String, _ bottom: String, style: VerbalStyle) -> [String] {
        let numbers = style.numbers
        guard isProper(top, bottom) else { return numbers.cardinal(top) + numbers.cardinal(bottom) }
        let isOne = top == "1"
        let part =
            switch bottom {
            case "2": ["half"]
            case "4": [isOne ? "quarter" : "quarters"]
            default: plural(numbers.ordinal(bottom), unless: isOne)
            }
        return numbers.cardinal(top) + part
    }

    private func plural(_ words: [String], unless isOne: Bool) -> [String] {
        guard !isOne, let last = words.last else { return words }
        return words.dropLast() + [last + "s"]
    }

    static let characters: [Unicode.Scalar: [String]] = [
        "½": ["a", "half"], "¼": ["a", "quarter"], "¾": ["three", "quarters"], "⅓": ["one", "third"],
        "⅔": ["two", "thirds"], "⅕": ["one", "fifth"], "⅖": ["two", "fifths"], "⅗": ["three", "fifths"],
        "⅘": ["four", "fifths"], "⅙": ["one", "sixth"], "⅚": ["five", "sixths"], "⅛": ["one", "eighth"],
        "⅜": ["three", "eighths"], "⅝": ["five", "eighths"], "⅞": ["seven", "eighths"],
    ]
}
