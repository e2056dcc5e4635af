import NarrationModel

/// Reads numbers with the symbol of a unit.
///
///     60 km/h     sixty kilometers per hour
///     5 µg/m³     five micrograms per cubic meter
///
/// Behind "a" and before a noun the unit is singular ("a ten kilometer race"). Symbols that are also a word or letter
/// are units only right behind the figures or behind a decimal. Leaves alone units that are written out.
struct Measure: ReadingRule {
    let id: RuleID = "measure"
    let summary = "numbers with units: 5 kg, 60 km/h, 5 µg/m³"
    let trigger: RuleTrigger = [.digits, .marks]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence),
            case let magnitude = magnitude(behind: number.end, in: sentence),
            case let plus = plus(behind: number.end, in: sentence),
            let unit = UnitSymbol(
                behind: magnitude?.end ?? plus ?? number.end, hasFraction: number.fraction != nil,
                in: sentence)
        else { return nil }
        let isOne =
            number.isOne && magnitude == nil
            || NounPhrase.surrounds(index..<unit.end, isMeasure: true, in: sentence)
            || isAdjective(number.end, unit.end, in: sentence)
        let range = (magnitude?.end ?? plus ?? number.end)..<unit.end
        var tokens = number.words(sentence.style).map { DraftToken($0, for: index..<number.end) }
        if let plus { tokens.append(DraftToken("plus", for: number.end..<plus)) }
        if let magnitude { tokens.append(DraftToken(magnitude.word, for: number.end..<magnitude.end)) }
        tokens += unit.words(isOne: isOne).map { DraftToken($0, for: range) }
        return Reading(end: unit.end, tokens: tokens)
    }

    /// The index behind a plus sign between the number and a unit of two letters or more: `60+ ms`.
    private func plus(behind index: Int, in sentence: WrittenSentence) -> Int? {
        guard sentence.isMark("+", at: index, glued: true), sentence.letters(index + 1)?.utf8.count ?? 0 > 1
        else { return nil }
        return index + 1
    }

    /// Whether a hyphen joins the unit and a noun follows (`5-oz servings`), or a race does (`100m final`).
    private func isAdjective(_ hyphen: Int, _ end: Int, in sentence: WrittenSentence) -> Bool {
        guard let noun = sentence[end], noun.kind == .letters, noun.shape == .lower else { return false }
        if sentence.isMark("-", at: hyphen, glued: true) { return !NounPhrase.isFunctionWord(noun.text) }
        return Self.races.contains(noun.text)
    }

    private static let races: Set<String> = [
        "race", "races", "sprint", "hurdles", "final", "finals", "freestyle", "backstroke", "breaststroke",
        "butterfly", "relay", "dash", "medley", "walk", "steeplechase", "title", "champion",
    ]

    /// A magnitude that is written out: in `5 m` the letter is the unit.
    private func magnitude(behind index: Int, in sentence: WrittenSentence) -> Magnitude? {
        guard sentence.letters(index)?.utf8.count ?? 0 > 4 else { return nil }
        return Magnitude(at: index, in: sentence)
    }
}
