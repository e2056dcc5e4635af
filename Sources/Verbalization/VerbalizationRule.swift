package import NarrationModel

/// One kind of written form and how it is said; each rule has a file, two examples and a fixture folder.
package protocol VerbalizationRule: Sendable {
    /// The rule's stable name, which tokens and fixture folders carry.
    var id: RuleID { get }

    /// What the rule reads, for lists: one line without a full stop.
    var summary: String { get }
}

/// A rule that can read a stretch of a sentence, with where it may start.
protocol ReadingRule: VerbalizationRule {
    /// The lexemes that the rule wants to see; it is not asked anywhere else.
    var trigger: RuleTrigger { get }

    /// The words in small letters that the rule starts at, besides what ``trigger`` names.
    var words: Set<String> { get }

    /// How the stretch that starts at `index` is said, or nil when this is not the rule's business.
    func reading(at index: Int, in sentence: WrittenSentence) -> Reading?
}

extension ReadingRule {
    /// None: most rules start at a sign, not at a word.
    var words: Set<String> { [] }
}
