import NarrationModel

/// Leaves out links past the menus, which only screen readers show: `Skip to content`, `Jump to main navigation`.
///
/// "Skip the queue, says the mayor." is left alone.
enum SkipLink: OmissionRule {
    static let id: RuleID = "skip-link"
    static let summary = "Links that skip menus, such as 'Skip to content'"

    private static let targets = WordList("to main content navigation menu links footer")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.isLabel(6), line.terms.count > 1 else { return false }
        if line.terms[0] == "skip" { return targets.contains(line.terms[1]) }
        return line.terms[0] == "jump" && line.terms[1] == "to"
    }
}
