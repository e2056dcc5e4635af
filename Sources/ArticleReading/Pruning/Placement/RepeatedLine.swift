import NarrationModel

/// Leaves out what the page has said before: the headline once more above a form, a pull quote from the text.
///
/// The first of two equal paragraphs is left alone, and so are repeated lines of fewer than six words, such as a
/// crosshead or a refrain.
enum RepeatedLine: OmissionRule {
    static let id: RuleID = "repeated-line"
    static let summary = "The headline or a paragraph once more"

    /// The fewest words of a line that is left out for repeating another.
    private static let shortest = 6

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let story = page.outline.story else { return false }
        if let headline = story.headline, line.index != headline, line.wordCount > 1 {
            if page.lines[headline].saysTheSame(as: line) { return true }
        }
        guard line.wordCount >= shortest, !line.isTableRow, story.lines.contains(line.index),
            line.metadata == nil
        else {
            return false
        }
        return page.facts.firstIndex(of: line) < line.index
    }
}
