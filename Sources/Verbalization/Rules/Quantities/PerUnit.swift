import NarrationModel

/// Reads a slash and a unit behind a number, an amount or a counted word as "per".
///
///     268.6/km²      two hundred sixty-eight point six per square kilometer
///     $5/barrel      five dollars per barrel
///
/// A rate is read without a number too (`in GB/s`). Leaves alone slashes between words, and before letters that are no unit.
struct PerUnit: ReadingRule {
    let id: RuleID = "per-unit"
    let summary = "slashes before a unit: 268.6/km², $5/barrel"
    let trigger: RuleTrigger = [.marks, .compounds]

    func reading(at index: Int, in sentence: WrittenSentence) -> Reading? {
        if let rate = rate(at: index, in: sentence) { return rate }
        guard follows(index, in: sentence), let (words, end) = UnitSymbol.divisor(at: index, in: sentence),
            sentence[end].map({ !$0.isGlued || $0.kind == .mark && $0.mark != "/" }) ?? true
        else { return nil }
        return Reading(words, for: index..<end)
    }

    /// Whether a number, a percentage, a unit or magnitude behind figures, or a plural behind figures is before the slash.
    private func follows(_ index: Int, in sentence: WrittenSentence) -> Bool {
        guard let before = sentence[index - 1] else { return false }
        if before.kind == .digits || ["%", "€", "£", "$"].contains(before.mark) { return true }
        return before.kind == .letters && sentence.digits(index - 2) != nil
    }

    /// `GB/s` without a number: a symbol of two letters or more that is no word, before a unit of time or length.
    private func rate(at index: Int, in sentence: WrittenSentence) -> Reading? {
        guard let symbol = sentence.letters(index), symbol.utf8.count > 1, !sentence.isGlued(index),
            sentence[index - 1]?.kind != .digits, let unit = UnitTable.symbols[symbol],
            !CommonWords.short.contains(symbol), sentence.isMark("/", at: index + 1, glued: true),
            ["s", "h", "km", "m", "day", "min", "kg", "L", "l", "dL", "mL"].contains(
                sentence.letters(index + 2, glued: true)),
            let (words, end) = UnitSymbol.divisor(at: index + 1, in: sentence),
            sentence[end].map({ !$0.isGlued || $0.kind == .mark && $0.mark != "/" }) ?? true
        else { return nil }
        return Reading(unit.many + words, for: index..<end)
    }
}
