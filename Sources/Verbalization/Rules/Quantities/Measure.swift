import NarrationModel

/// Reads numbers with the symbol of a unit.
///
///     60 km/h     sixty kilometers per hour
///     -5°C        minus five degrees Celsius
///
/// Behind "a" and before a noun the unit is singular ("a ten kilometer race"). Single letters are units only right
/// behind the figures, `m` also after a space. Leaves alone units that are written out.
struct Measure: ReadingRule {
    let id: RuleID = "measure"
    let summary = "numbers with units: 5 kg, 60 km/h, 20°C"
    let trigger: RuleTrigger = .digits

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let number = WrittenNumber(at: index, in: sentence),
            let unit = UnitSymbol(behind: number.end, in: sentence)
        else { return nil }
        let isOne = number.isOne || NounPhrase.surrounds(index..<unit.end, in: sentence)
        let range = number.end..<unit.end
        var tokens = number.words(sentence.style).map { DraftToken($0, for: index..<number.end) }
        tokens += unit.words(isOne: isOne).map { DraftToken($0, for: range) }
        return Reading(end: unit.end, tokens: tokens)
    }
}
