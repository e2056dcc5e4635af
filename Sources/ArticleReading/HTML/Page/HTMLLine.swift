/// One line of text as a browser sets it: a paragraph, heading, list item, table row or label.
struct HTMLLine: Sendable {
    /// Where the line stands in the page's visible text, in UTF-8 offsets.
    var range: Range<Int>

    /// The innermost element around the line.
    var node: Int

    /// The innermost element around the line that begins and ends lines.
    var block: Int

    /// About how many words the line has, and how many of them stand in links and in bold type.
    var wordCount = 0
    var linkWordCount = 0
    var boldWordCount = 0

    /// How many words stand in links to other places of the same page.
    var anchorWordCount = 0

    /// Whether the line goes on below the one above without a gap, as behind a `br`.
    var isAttached = false

    /// Whether nothing but one line break stands between the line and the one above.
    var isContinued = false

    /// The cells of a row of a table that holds data, where they begin in the page's visible text.
    var cells: [Cell] = []

    struct Cell: Sendable {
        let node: Int
        let start: Int
    }

    /// What is left out of the line although the line is read, such as footnote markers, in order.
    var cuts: [LineCut] = []

    /// The part of the words that stands in links, 0 to 1.
    var linkDensity: Double { wordCount == 0 ? 0 : Double(linkWordCount) / Double(wordCount) }
}
