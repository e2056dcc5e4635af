import NarrationModel

/// Leaves out times that are true only when the page is loaded: `2 hours ago`, `Updated 5 min ago`, `Just now`.
///
/// "Two hours ago the river rose." is left alone.
enum RelativeTime: OmissionRule {
    static let id: RuleID = "relative-time"
    static let summary = "Times relative to when the page was saved, such as '2 hours ago'"

    private static let openers = WordList("updated published posted an a about last modified")
    private static let units = WordList("s sec* second* m min* hour* hr hrs h day* d week* w month* year* y")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.isLabel(6) else { return false }
        if line.terms == ["just", "now"] { return true }
        let terms = line.terms.drop { openers.contains($0) }
        guard terms.last == "ago", let first = terms.first, terms.count <= 3 else { return false }
        let digits = first.prefix { $0.isNumber }
        let unit = terms.count == 3 ? terms.dropFirst().first ?? "" : String(first.dropFirst(digits.count))
        return units.contains(unit) && (!digits.isEmpty || terms.count == 2 && units.contains(first))
    }
}
