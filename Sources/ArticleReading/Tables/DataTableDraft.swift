import HTMLParsing

/// A table while its rows and cells are met, and what speaks against its holding data.
struct DataTableDraft {
    /// The node behind the table's last one.
    let end: Int

    /// Whether the table only sets out parts of the page.
    var isLayout: Bool

    private let node: Int
    private var rows: [DataTable.Row] = []
    private var hasSpans = false

    /// The node behind the cell that is open, how many letters it has so far, and how many paragraphs.
    private var cellEnd = 0
    private var letterCount = 0
    private var paragraphCount = 0

    /// The most letters of a cell of data, in UTF-8 code units, and the most paragraphs.
    private static let mostLetters = 480
    private static let mostParagraphs = 2

    private static let containers: Set<HTMLTag> = [
        .ul, .ol, .dl, .h1, .h2, .h3, .h4, .h5, .h6, .blockquote, .pre, .article, .section, .figure, .form,
        .aside, .nav,
    ]

    init(_ node: Int, _ element: HTMLElement, end: Int) {
        self.node = node
        self.end = end
        isLayout = ["presentation", "none"].contains(element[.role])
    }

    mutating func enter(_ index: Int, _ element: HTMLElement, end: Int) {
        switch element.tag {
        case .tr: rows.append(DataTable.Row(node: index))
        case .td, .th: enterCell(index, element, end: end)
        case .p:
            paragraphCount += 1
            if index < cellEnd, paragraphCount > Self.mostParagraphs { isLayout = true }
        case let tag where Self.containers.contains(tag): if index < cellEnd { isLayout = true }
        default: break
        }
    }

    private mutating func enterCell(_ index: Int, _ element: HTMLElement, end: Int) {
        guard !rows.isEmpty else { return }
        let row = rows.count - 1
        let isHeader = element.tag == .th
        if rows[row].cells.isEmpty { rows[row].hasName = isHeader }
        if !isHeader { rows[row].isHeader = false }
        rows[row].cells.append(index)
        if [element[.colspan], element[.rowspan]].contains(where: { $0.flatMap { Int($0) } ?? 1 > 1 }) {
            hasSpans = true
        }
        cellEnd = end
        letterCount = 0
        paragraphCount = 0
    }

    mutating func append(_ text: String, at index: Int) {
        guard index < cellEnd, !isLayout else { return }
        letterCount += text.utf8.count { $0 > 32 }
        if letterCount > Self.mostLetters { isLayout = true }
    }

    /// The table; nil when it holds no data.
    var table: DataTable? {
        let rows = rows.filter { !$0.cells.isEmpty }
        guard !isLayout, rows.count > 1, rows.contains(where: { $0.cells.count > 1 }) else { return nil }
        return DataTable(node: node, rows: rows, hasSpans: hasSpans)
    }
}
