/// The symbol of a unit behind a number: `km`, `km²`, `km/h`, `sq mi`.
struct UnitSymbol: Sendable {
    private let unit: Unit
    private let per: [String]

    /// The index behind the symbol.
    let end: Int

    /// Reads the symbol at `index`; a hyphen may join it to the number, which may have a `fraction`.
    init?(behind index: Int, hasFraction: Bool = false, in sentence: WrittenSentence) {
        let hyphen = sentence.isMark("-", at: index, glued: true) && sentence.isGlued(index + 1)
        let start = hyphen ? index + 1 : index
        guard let (unit, next) = Self.unit(at: start, hasFraction: hasFraction, in: sentence) else {
            return nil
        }
        self.unit = unit
        (per, end) = Self.divisor(at: next, in: sentence) ?? ([], next)
    }

    /// The unit in words.
    func words(isOne: Bool) -> [String] { (isOne ? unit.one : unit.many) + per }

    /// "Per" and a unit, from the slash at `index`: `/km²`, `/100 km`.
    static func divisor(at index: Int, in sentence: WrittenSentence) -> (words: [String], end: Int)? {
        guard sentence.isMark("/", at: index, glued: true), sentence.isGlued(index + 1) else { return nil }
        if let number = WrittenNumber(at: index + 1, in: sentence),
            let (unit, end) = bare(at: number.end, in: sentence)
        {
            return (["per"] + number.words(sentence.style) + unit.many, end)
        }
        if let area = area(at: index + 1, in: sentence) { return (["per"] + area.unit.one, area.end) }
        if let (unit, end) = bare(at: index + 1, in: sentence) { return (["per"] + unit.one, end) }
        guard let letters = sentence.letters(index + 1), let words = UnitTable.divisors[letters] else {
            return nil
        }
        return (["per"] + words, index + 2)
    }

    /// A symbol and its power, whatever stands behind them.
    private static func bare(at index: Int, in sentence: WrittenSentence) -> (unit: Unit, end: Int)? {
        guard let letters = sentence.letters(index), let unit = UnitTable.symbols[letters] else { return nil }
        let power = power(at: index + 1, in: sentence)
        return (unit.raised(to: power), power == nil ? index + 1 : index + 2)
    }

    private static func unit(
        at index: Int, hasFraction: Bool, in sentence: WrittenSentence
    ) -> (unit: Unit, end: Int)? {
        if let area = area(at: index, in: sentence) { return area }
        if sentence.letters(index) == "fl", case let next = sentence.behindStop(index + 1),
            sentence.letters(next) == "oz"
        {
            return (Unit("fluid ounce", "fluid ounces"), behindStop(next + 1, in: sentence))
        }
        guard let letters = sentence.letters(index), let (unit, end) = bare(at: index, in: sentence) else {
            return nil
        }
        let hasPower = end > index + 1
        guard hasPower || isFree(end, in: sentence),
            hasPower || allows(unit, letters, at: index, hasFraction: hasFraction, in: sentence)
        else { return nil }
        return (unit, hasPower ? end : behindStop(end, in: sentence))
    }

    /// Whether letters that are a word or a name too are a unit here.
    private static func allows(
        _ unit: Unit, _ letters: String, at index: Int, hasFraction: Bool, in sentence: WrittenSentence
    ) -> Bool {
        let next = sentence[index + 1]
        if sentence.isGlued(index) {
            return !["A", "K", "N", "J"].contains(letters) || hasFraction
        }
        if sentence.isMark("/", at: index + 1, glued: true) { return true }
        if letters == "in" {
            if sentence.letters(index + 1) == "of" { return true }
            return sentence.isMark(".", at: index + 1, glued: true) && sentence[index + 2]?.shape == .lower
        }
        if letters.utf8.count == 1, next?.shape == .capitalized { return false }
        guard unit.isShy else {
            return letters.utf8.count > 2 || next?.shape != .capitalized || letters == "km"
        }
        return hasFraction
            || ["g", "l", "L", "V", "h", "W"].contains(letters) && next?.mark != "." && next?.kind != .digits
                && sentence[index - 2]?.shape != .capitalized
    }

    private static func isFree(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let next = sentence[index] else { return true }
        return next.kind == .mark || !next.isGlued
    }

    /// The index behind the stop of a shortened unit inside a sentence: `5 ft. tall`.
    private static func behindStop(_ index: Int, in sentence: WrittenSentence) -> Int {
        sentence.isMark(".", at: index, glued: true) && sentence[index + 1]?.isGlued == false
            && sentence[index + 1]?.shape != .capitalized ? index + 1 : index
    }

    /// `sq km`, `sq. mi` and the first word of `sq miles`.
    private static func area(at index: Int, in sentence: WrittenSentence) -> (unit: Unit, end: Int)? {
        guard let letters = sentence.letters(index), ["sq", "cu"].contains(letters) else { return nil }
        let next = sentence.behindStop(index + 1)
        let power = letters == "sq" ? 2 : 3
        if let (unit, end) = bare(at: next, in: sentence) {
            return (unit.raised(to: power), behindStop(end, in: sentence))
        }
        guard sentence[next]?.shape == .lower, sentence.letters(next)?.utf8.count ?? 0 > 3 else { return nil }
        let word = power == 2 ? "square" : "cubic"
        return (Unit(word, word), next)
    }

    private static func power(at index: Int, in sentence: WrittenSentence) -> Int? {
        guard let next = sentence[index], next.isGlued else { return nil }
        if next.text == "2" || next.mark == "²" { return 2 }
        return next.text == "3" || next.mark == "³" ? 3 : nil
    }
}
