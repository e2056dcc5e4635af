import NarrationModel

/// One line inside the element that holds the story, while it is decided what becomes of it.
struct StoryLine: Sendable {
    /// The line's place among the page's lines.
    let index: Int

    /// The line as the rules for saved text look at it; its index is its place among the story's lines.
    let line: Line
    let source: HTMLLine
    let context: LineContext

    /// 1 to 6 for a heading, else 0.
    let headingLevel: Int

    /// Whether the line reads like running text.
    let isProse: Bool

    var isHeading: Bool { headingLevel > 0 }
    var wordCount: Int { line.wordCount }

    /// Whether nearly all of the line is a link.
    var isLink: Bool { source.linkDensity > 0.8 }

    /// The line's words whatever their case and punctuation.
    var key: String { line.terms.isEmpty ? line.string : line.terms.joined(separator: " ") }

    /// Whether the line is named as something else than text: a byline, a date, a label, a caption.
    var isNamedDetail: Bool { !context.isDisjoint(with: [.standfirst, .caption, .byline, .date, .label]) }

    /// Whether a line break divides a sentence between the line and `above`: this one begins with a small
    /// letter.
    func continues(_ above: StoryLine) -> Bool {
        guard source.isContinued, above.line.index + 1 == line.index, source.block == above.source.block,
            [.none, .pause].contains(above.line.ending), let first = line.string.first
        else { return false }
        return first.isLowercase
    }

    /// Whether a story's text can begin with the line.
    var opensBody: Bool {
        if line.metadata != nil || !context.isDisjoint(with: [.byline, .date, .address]) { return false }
        if isProse { return context.isDisjoint(with: [.standfirst, .caption]) }
        guard context.contains(.body), !context.contains(.header) else { return false }
        return isHeading || !context.isDisjoint(with: [.list, .paragraph])
    }
}
