package import NarrationModel

/// Which rules of reading are switched off and which on, against their defaults.
///
/// The rules `dropped-caption`, `dropped-byline` and so on are off by default, all others are on.
package struct RuleChoices: Hashable, Sendable {
    /// Rules that are off: what they leave out is read.
    package private(set) var kept: Set<RuleID> = []

    /// Rules that are on.
    package private(set) var dropped: Set<RuleID> = []

    package init() {}

    /// Switches off the rules `kept` and on the rules `dropped`.
    package init(kept: Set<RuleID>, dropped: Set<RuleID>) {
        self.kept = kept
        self.dropped = dropped
    }

    /// The same choices, but for what `other` says otherwise.
    func overridden(by other: RuleChoices) -> RuleChoices {
        RuleChoices(
            kept: kept.subtracting(other.dropped).union(other.kept),
            dropped: dropped.subtracting(other.kept).union(other.dropped))
    }

    /// The rule that `name` means, by its own name or by the role of the blocks that it leaves out: `sidebar`, `caption`.
    package static func rule(named name: String) -> RuleID? { rules[name] }

    /// All names that rules can be called by, sorted.
    package static let names: [String] = rules.keys.sorted()

    private static let rules: [String: RuleID] = Dictionary(
        OmissionRules.all.map { ($0.id.rawValue, $0.id) }
            + BlockRole.allCases.map { ($0.rawValue, DroppedRole.id(of: $0)) },
        uniquingKeysWith: { rule, _ in rule })
}
