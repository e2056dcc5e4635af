import NarrationModel

/// Leaves out the labels of advertisements: `Advertisement`, `Story continues below advertisement`.
///
/// "Advertisement for a lost dog starts a friendship" is left alone.
enum Advertisement: OmissionRule {
    static let id: RuleID = "advertisement"
    static let summary = "Labels of advertisements"

    private static let labels = WordList("advert* ad ads sponsored promoted promotion")
    private static let fillers = WordList(
        "story article continues continue below after this scroll to with reading content post partner paid by report the "
            + "remove why am i seeing close feedback skip")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.isLabel(8), labels.hasAny(of: line.terms) else { return false }
        return line.terms.allSatisfy { labels.contains($0) || fillers.contains($0) }
    }
}
