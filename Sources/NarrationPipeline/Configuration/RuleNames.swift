import ArticleReading
import NarrationModel

/// The names of rules and roles, as users write them to keep or drop something.
package enum RuleNames {
    /// Everything that can be kept or dropped, sorted.
    package static var all: [String] { RuleChoices.names }

    /// Checks names without using them.
    ///
    /// - Throws: `unknownRule`, as ``choices(keep:drop:)`` does.
    package static func check(keep: [String], drop: [String]) throws(PipelineError) {
        _ = try choices(keep: keep, drop: drop)
    }

    /// The choices that names mean; an entry may hold several names with commas between.
    ///
    /// - Throws: `unknownRule` for a name of no rule and no role, and for one that is both kept and dropped.
    static func choices(keep: [String], drop: [String]) throws(PipelineError) -> RuleChoices {
        let choices = RuleChoices(kept: try rules(keep), dropped: try rules(drop))
        if let rule = choices.kept.intersection(choices.dropped).min() {
            throw PipelineError(
                .unknownRule,
                "nothing is both kept and dropped, and '\(rule.rawValue)' is; remove one of the two")
        }
        return choices
    }

    private static func rules(_ entries: [String]) throws(PipelineError) -> Set<RuleID> {
        var rules: Set<RuleID> = []
        for name in entries.flatMap({ $0.split(separator: ",") }) {
            rules.insert(try rule(name.filter { !$0.isWhitespace }))
        }
        return rules
    }

    private static func rule(_ name: String) throws(PipelineError) -> RuleID {
        if let rule = RuleChoices.rule(named: name) { return rule }
        if RuleList.all.contains(where: { $0.id == name && $0.kind != .reading }) {
            throw PipelineError(
                .unknownRule,
                "rule '\(name)' is not one of reading, which alone are kept and dropped; see 'narrate rules'")
        }
        let nearest = NearestNames.phrase(for: name, among: all).map { $0 + " " } ?? ""
        throw PipelineError(
            .unknownRule, "there is no rule or role '\(name)'; \(nearest)'narrate rules' lists the rules")
    }
}
