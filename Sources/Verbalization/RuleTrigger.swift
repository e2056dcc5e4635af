/// What a lexeme must be for a rule to be asked, so that a plain word touches no rule at all.
struct RuleTrigger: OptionSet, Sendable {
    let rawValue: Int
    /// A run of digits.
    static let digits = RuleTrigger(rawValue: 1)
    /// A mark other than those that only pause.
    static let marks = RuleTrigger(rawValue: 2)
    /// Letters that are all capitals, a plural or possessive ending aside.
    static let capitals = RuleTrigger(rawValue: 4)
    /// Letters with a digit or a mark such as `.`, `-`, `/`, `@` right behind them.
    static let compounds = RuleTrigger(rawValue: 8)
    /// Letters that stand, in small letters, in the rule's ``WordTriggered/words``.
    static let words = RuleTrigger(rawValue: 16)
    /// Letters with capitals inside, such as `MoD`.
    static let mixed = RuleTrigger(rawValue: 32)
    /// Letters that English does not write.
    static let foreign = RuleTrigger(rawValue: 64)
}

/// A rule that starts at certain words.
protocol WordTriggered: ReadingRule {}
