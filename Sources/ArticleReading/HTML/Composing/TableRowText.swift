import HTMLParsing
import NarrationModel

/// Sets a row of a page's table of data as it is said.
enum TableRowText {
    /// The row with the names of its columns; nil for a line that is no row.
    static func text(of line: StoryLine, in story: StoryDraft) -> SourcedText? {
        let page = story.survey.page
        guard let first = line.source.cells.first, let table = page.tables.table(of: first.node) else {
            return nil
        }
        var row = SpokenRow()
        for (index, cell) in line.source.cells.enumerated() {
            let text = text(ofCell: index, in: line.source, of: page)
            if table.isListOfValues, index > 0 {
                row.append(valueOfName: text)
            } else {
                let name = table.headerCell(above: cell.node).map { page.document.text(in: $0) }
                row.append(text, named: name)
            }
        }
        return row.text
    }

    private static func text(ofCell index: Int, in line: HTMLLine, of page: HTMLPage) -> SourcedText {
        let start = index == 0 ? line.range.lowerBound : line.cells[index].start
        let end = index + 1 < line.cells.count ? line.cells[index + 1].start : line.range.upperBound
        var cell = HTMLLine(range: start..<end, node: line.node, block: line.block)
        cell.cuts = line.cuts.compactMap { cut in
            guard cut.range.overlaps(start..<end) else { return nil }
            return LineCut(range: cut.range.clamped(to: start..<end), rule: cut.rule)
        }
        return LineMaker(page).line(cell, index: 0).text
    }
}
