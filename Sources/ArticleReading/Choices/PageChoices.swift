import HTMLParsing
import NarrationModel

/// What is kept and dropped on one page.
struct PageChoices: Sendable {
    let rules: RuleChoices
    let keepSelectors: [Selector]
    let dropSelectors: [Selector]
    private let keepPatterns: [TextPattern]
    private let dropPatterns: [TextPattern]

    init(rules: RuleChoices = RuleChoices(), sites: [SiteSettings] = []) {
        self.rules = rules
        let drops = !rules.kept.contains(DroppedBySite.id)
        keepSelectors = sites.flatMap(\.keepSelectors)
        dropSelectors = drops ? sites.flatMap(\.dropSelectors) : []
        keepPatterns = sites.flatMap(\.keepPatterns)
        dropPatterns = drops ? sites.flatMap(\.dropPatterns) : []
    }

    /// Whether everything is left to the rules.
    var isEmpty: Bool {
        rules == RuleChoices() && keepSelectors.isEmpty && dropSelectors.isEmpty && !hasPatterns
    }

    var hasPatterns: Bool { !keepPatterns.isEmpty || !dropPatterns.isEmpty }

    /// What the site's patterns say of a line or block: to keep it before to drop it, or nothing.
    func mark(of text: String) -> SiteMark? {
        if keepPatterns.contains(where: { $0.matches(text) }) { return .kept }
        return dropPatterns.contains { $0.matches(text) } ? .dropped : nil
    }

    /// Whether the rule is switched off.
    func keeps(_ rule: RuleID) -> Bool { rules.kept.contains(rule) }

    /// The rule by which blocks of `role` are left out on request, if they are.
    func rule(dropping role: BlockRole) -> RuleID? {
        let rule = DroppedRole.id(of: role)
        return rules.dropped.contains(rule) ? rule : nil
    }
}
