import NarrationModel

/// Leaves out the browser's title of the page, above the headline that it repeats: `River falls | The Post`.
///
/// A line that says something else than the headline is left alone.
enum PageTitle: OmissionRule {
    static let id: RuleID = "page-title"
    static let summary = "The browser's title of the page, when the headline repeats it"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard line.index < 4, let story = page.outline.story, let headline = story.headline,
            line.index < headline
        else { return false }
        let other = page.lines[headline]
        return agree(line, other) || line.index == 0 && PageName(line).likeness(of: other).isClose
    }

    /// Whether one line begins with all of the other, and that is at least three words.
    static func agree(_ line: Line, _ other: Line) -> Bool {
        let common = zip(line.terms, other.terms).prefix { $0 == $1 }.count
        return common >= 3 && common == min(line.terms.count, other.terms.count)
    }
}
