internal import NarrationModel

extension VerbalStyle {
    /// Whether the day is said before the month.
    var saysDayFirst: Bool { dates == .dayFirst }

    /// Whether emoji are called by their names, or else omitted.
    var saysEmoji: Bool { emoji == .name }

    /// The words for `%`.
    var percentWords: [String] { percent.split(separator: " ").map(String.init) }

    /// Numbers in words, in this style.
    var numbers: NumberWords {
        NumberWords(saysAnd: saysAnd, saysYearsInPairs: years == .pairs, zero: zero.rawValue)
    }
}
