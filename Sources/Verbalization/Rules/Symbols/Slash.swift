import NarrationModel

/// Reads the slash between "and" and "or", and before a unit behind an amount.
///
///     and/or           and or
///     $80/barrel       eighty dollars per barrel
///
/// Leaves alone other slashes, which are pauses (`Aktas/Anadolu`), and those with a space beside them.
struct Slash: ReadingRule {
    let id: RuleID = "slash"
    let summary = "slashes in and/or and before units: $80/barrel"
    let trigger: RuleTrigger = .marks

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard sentence.isMark("/", at: index, glued: true), let before = sentence[index - 1],
            let next = sentence.letters(index + 1, glued: true)
        else { return nil }
        if before.key == "and", next.lowercased() == "or" { return Reading([], for: index..<index + 1) }
        guard followsAmount(index, in: sentence), sentence[index + 1]?.shape == .lower else { return nil }
        guard let unit = Self.units[next] else { return Reading(["per"], for: index..<index + 1) }
        return Reading(["per", unit], for: index..<index + 2)
    }

    private func followsAmount(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let before = sentence[index - 1] else { return false }
        if before.kind == .digits || before.mark == "%" { return true }
        return before.isGlued && before.kind == .letters && sentence[index - 2]?.kind == .digits
    }

    private static let units = [
        "mo": "month", "d": "day", "yr": "year", "h": "hour", "hr": "hour", "wk": "week", "min": "minute",
        "s": "second", "sec": "second", "kg": "kilogram", "g": "gram", "l": "liter", "km": "kilometer",
        "m": "meter", "lb": "pound", "oz": "ounce", "gal": "gallon", "bbl": "barrel", "t": "ton",
    ]
}
