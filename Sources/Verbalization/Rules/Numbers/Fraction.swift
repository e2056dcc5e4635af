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
        guard let reading = bare(at: index, in: sentence) else { return nil }
        let letters = sentence.letters(reading.end) ?? ""
        guard letters.utf8.count > 1 || !sentence.isGlued(reading.end) && letters != letters.uppercased(),
            let unit = UnitSymbol(behind: reading.end, hasFraction: true, in: sentence)
        else { return reading }
        let fraction = reading.tokens.map(\.text)
        if fraction.allSatisfy({ !Self.joints.contains($0) }), Self.isPart(fraction.last ?? "") {
            return Reading(part(fraction, of: unit.words(isOne: true)), for: index..<unit.end)
        }
        let words = unit.words(isOne: false).map { DraftToken($0, for: reading.end..<unit.end) }
        return Reading(end: unit.end, tokens: reading.tokens + words)
    }

    private static let joints: Set<String> = ["and", "over", "to", "out"]

    private static func isPart(_ word: String) -> Bool {
        word == "half" || word.hasSuffix("quarter") || ["s", "h", "d"].contains(word.last)
    }

    private func bare(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let character = character(at: index, in: sentence) { return character }
        if let mark = mark(at: index, in: sentence) { return mark }
        guard sentence[index - 1]?.mark != "/" || !sentence.isGlued(index) else { return nil }
        guard let top = sentence.digits(index), let slashed = slashed(index, in: sentence) else {
            return mixed(at: index, in: sentence)
        }
        guard !YearSpan.isSpan(top, slashed.bottom) else { return nil }
        let words = words(top, slashed.bottom, at: index, in: sentence)
        return Reading(words, for: index..<behindEnding(slashed.end, in: sentence))
    }

    /// `4.2/5`: marks with decimals are out of four, five, ten, twenty or a hundred.
    private func mark(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let top = WrittenNumber(at: index, in: sentence), top.fraction != nil,
            sentence.isMark("/", at: top.end), sentence.isGlued(top.end) == sentence.isGlued(top.end + 1),
            let bottom = WrittenNumber(at: top.end + 1, in: sentence),
            ["4", "5", "10", "20", "100"].contains(bottom.whole), bottom.fraction ?? "0" == "0",
            sentence[bottom.end]?.isGlued != true || sentence[bottom.end]?.kind == .mark
        else { return nil }
        let words = top.words(sentence.style) + ["out", "of"] + sentence.style.numbers.cardinal(bottom.whole)
        return Reading(words, for: index..<bottom.end)
    }

    /// "Half an ounce", "three quarters of a pound".
    private func part(_ fraction: [String], of unit: [String]) -> [String] {
        let article = ["ounce", "inch", "acre", "hour", "ampere", "ohm"].contains(unit.first) ? "an" : "a"
        let isHalf = fraction.last == "half"
        return (isHalf ? ["half"] : fraction + ["of"]) + [article] + unit
    }

    /// `3 1/2`, `3-1/2` and `3½`.
    private func mixed(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let whole = sentence.digits(index) else { return nil }
        let head = sentence.style.numbers.cardinal(whole) + ["and"]
        if let mark = sentence[index + 1]?.mark, let words = Self.characters[mark] {
            return Reading(head + words, for: index..<index + 2)
        }
        let hyphen = sentence.isMark("-", at: index + 1, glued: true) && sentence.isGlued(index + 2)
        let start = hyphen ? index + 2 : index + 1
        guard let top = sentence.digits(start), let (bottom, end) = slashed(start, in: sentence),
            isProper(top, bottom), whole.utf8.count < 4
        else { return nil }
        let half = top == "1" && (bottom == "2" || bottom == "4")
        let words =
            half ? ["a", bottom == "2" ? "half" : "quarter"] : words(top, bottom, at: start, in: sentence)
        return Reading(head + words, for: index..<behindEnding(end, in: sentence))
    }

    /// The index behind `th` or `rd`, which some write behind a fraction.
    private func behindEnding(_ index: Int, in sentence: WrittenSentence) -> Int {
        guard let ending = sentence.letters(index, glued: true) else { return index }
        let isEnding = Ordinal.endings.contains(ending) || ["rds", "ths", "nds"].contains(ending)
        return isEnding ? index + 1 : index
    }

    private func character(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let mark = sentence[index]?.mark, let words = Self.characters[mark] else { return nil }
        return Reading(words, for: index..<index + 1)
    }

    /// The number behind the slash; a large one may have commas.
    private func slashed(_ index: Int, in sentence: WrittenSentence) -> (bottom: String, end: Int)? {
        guard
            sentence.isMark("/", at: index + 1, glued: true)
                || sentence.isMark("⁄", at: index + 1, glued: true),
            sentence.isGlued(index + 2), let bottom = WrittenNumber(at: index + 2, in: sentence),
            bottom.fraction == nil, !sentence.isMark("/", at: bottom.end, glued: true),
            !bottom.isGrouped || sentence.digits(index) == "1"
        else { return nil }
        return (bottom.whole, bottom.end)
    }

    private func isProper(_ top: String, _ bottom: String) -> Bool {
        guard let top = Int(top), let bottom = Int(bottom) else { return false }
        if top == 1, bottom > 1000, bottom % 1000 == 0 { return true }
        return top > 0 && top < bottom && bottom <= 100 && bottom != 11
    }

    private func words(_ top: String, _ bottom: String, at index: Int, in sentence: WrittenSentence)
        -> [String]
    {
        let numbers = sentence.style.numbers
        if let joint = joint(top, bottom, at: index, in: sentence) {
            return numbers.cardinal(top) + joint + numbers.cardinal(bottom)
        }
        guard isProper(top, bottom), !top.hasPrefix("0") else {
            return [top, bottom].flatMap {
                $0.hasPrefix("0") && $0.utf8.count > 1 ? numbers.digits($0) : numbers.cardinal($0)
            }
        }
        let isOne = top == "1"
        let part =
            switch bottom {
            case "2": ["half"]
            case "4": [isOne ? "quarter" : "quarters"]
            default: plural(numbers.ordinal(bottom), unless: isOne)
            }
        return numbers.cardinal(top) + part
    }

    /// The words between figures that are no fraction: blood pressure, odds, marks out of ten.
    private func joint(_ top: String, _ bottom: String, at index: Int, in sentence: WrittenSentence)
        -> [String]?
    {
        let next = sentence.letters(index + 3)?.lowercased() ?? ""
        let before = (1...3).compactMap { sentence.letters(index - $0)?.lowercased() }
        guard let up = Int(top), let down = Int(bottom) else { return nil }
        if next == "mmhg" || before.contains("pressure") && up > 59 { return ["over"] }
        if before.contains("odds") || ["favorite", "favourite", "odds", "outsider", "shot"].contains(next) {
            return ["to"]
        }
        if up <= down, hasShare(index, in: sentence) { return ["out", "of"] }
        let isMark =
            isArticle(index, down, in: sentence) || !before.allSatisfy { !Self.marks.contains($0) }
            || next == "stars" || next == "rating"
        return isMark && up <= down && [4, 5, 10, 20, 50, 100].contains(down) ? ["out", "of"] : nil
    }

    /// Whether a percentage stands beside figures in brackets: `51% (21/41)`, `(27/88, 31%)`.
    private func hasShare(_ index: Int, in sentence: WrittenSentence) -> Bool {
        if sentence.isMark("(", at: index - 1),
            (2...4).contains(where: { sentence.isMark("%", at: index - $0) })
        {
            return true
        }
        return sentence.isMark(",", at: index + 3) && sentence.digits(index + 4) != nil
            && (5...7).contains { sentence.isMark("%", at: index + $0) }
    }

    /// `a 4/5 on the site`: behind "a", with no noun behind it, out of five or ten.
    private func isArticle(_ index: Int, _ bottom: Int, in sentence: WrittenSentence) -> Bool {
        guard ["a", "an"].contains(sentence[index - 1]?.key), [5, 10].contains(bottom) else { return false }
        guard let next = sentence[index + 3], next.kind == .letters else { return true }
        return ["on", "from", "for", "in", "by", "because", "and", "but"].contains(next.text)
    }

    private static let marks: Set<String> = [
        "rating", "rated", "score", "scored", "scores", "rate", "grade", "verdict",
    ]

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
