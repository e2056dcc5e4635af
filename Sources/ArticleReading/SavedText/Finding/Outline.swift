/// Where the articles of a page stand, in ranges of line indices that do not overlap.
struct Outline: Sendable {
    /// The lines of one story.
    struct Story: Sendable {
        /// The headline's line; nil when the page has none. It is the page's title, apart from ``lines``, when the
        /// text has no headline of its own.
        var headline: Int?

        /// From the headline, or the first paragraph, to the last block.
        var lines: Range<Int>

        /// The first line of the text, behind the headline, byline, date and standfirst.
        var body: Int

        /// The lines of the text.
        var bodyLines: Range<Int> { body..<lines.upperBound }
    }

    var story: Story?

    /// The lines of each timed item, from its time on.
    var items: [Range<Int>] = []

    /// Whether no article takes up the line.
    func isOutside(_ line: Line) -> Bool {
        if let story, story.lines.contains(line.index) || story.headline == line.index { return false }
        return !isInItem(line)
    }

    /// Whether an article stands above the line.
    func isBelowArticle(_ line: Line) -> Bool {
        [story?.lines.upperBound, items.first?.upperBound].contains { $0.map { $0 <= line.index } == true }
    }

    /// Whether an item takes up the line, found by bisection.
    func isInItem(_ line: Line) -> Bool {
        var low = 0
        var high = items.count
        while low < high {
            let middle = (low + high) / 2
            if items[middle].upperBound > line.index { high = middle } else { low = middle + 1 }
        }
        return low < items.count && items[low].contains(line.index)
    }
}
