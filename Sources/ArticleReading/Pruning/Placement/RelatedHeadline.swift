import NarrationModel

/// Leaves out the headlines of other articles between paragraphs and behind the text: `Read more: How the dam broke`,
/// a line as long as a headline that has no full stop and no paragraph of its own.
///
/// Crossheads, which are short and lead a paragraph, and list items are left alone, and so are long crossheads on a
/// page that has many of them.
enum RelatedHeadline: OmissionRule {
    static let id: RuleID = "related-headline"
    static let summary = "Headlines of other articles between and behind paragraphs"

    /// The fewest words of a line that is a headline wherever it stands.
    static let headlineLength = 9

    /// The fewest words of a line that is a headline when another heading follows it.
    private static let stackedLength = 6
    private static let referring = WordList(
        "read see also related watch listen more recommended story stories next now article this on")
    private static let openers = WordList("read see also related watch listen more recommended")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        if isReference(line) { return true }
        if page.outline.isOutside(line) {
            return line.isHeadingLike && line.wordCount >= stackedLength && page.outline.isBelowArticle(line)
        }
        guard let story = page.outline.story, story.bodyLines.contains(line.index), line.isHeadingLike else {
            return false
        }
        guard line.wordCount >= stackedLength, !isExempt(line, on: page) else { return false }
        guard line.wordCount >= headlineLength, !page.facts.hasLongCrossheads else { return false }
        guard let below = page.keptBelow(line) else { return false }
        return below.isProse || isCrosshead(below, on: page)
    }

    /// Whether a short heading leads a paragraph.
    private static func isCrosshead(_ line: Line, on page: SavedPage) -> Bool {
        line.isHeadingLike && line.wordCount < stackedLength && !isExempt(line, on: page)
            && page.keptBelow(line)?.isProse == true
    }

    private static func isExempt(_ line: Line, on page: SavedPage) -> Bool {
        line.isTableRow || ListMarker(line) != nil || Caption.matches(line, on: page)
            || NoteHeading.matches(line)
            || UnmarkedList.contains(line, on: page) || QuotationMarks.enclose(line.string)
    }

    /// `Read more: …`, `Also read: …`, `RELATED: …`
    static func isReference(_ line: Line) -> Bool {
        guard line.wordCount > 2, line.wordCount <= 30, let first = line.terms.first else { return false }
        guard openers.contains(first) else {
            return false
        }
        let opening = line.string.utf8.split(separator: UInt8(ascii: " ")).prefix(3)
        guard let label = opening.firstIndex(where: { $0.last == UInt8(ascii: ":") }) else { return false }
        return line.terms.prefix(label + 1).allSatisfy { referring.contains($0) }
    }
}
