/// A table of a page of HTML that holds data: its rows and cells as nodes of the page's tree.
struct DataTable: Sendable {
    struct Row: Sendable {
        let node: Int
        var cells: [Int] = []

        /// Whether all cells are headers.
        var isHeader = true

        /// Whether the row's first cell is a header.
        var hasName = false
    }

    let node: Int
    let rows: [Row]

    /// Whether a cell reaches over several columns or rows, so that columns cannot be told by counting cells.
    let hasSpans: Bool

    private let columns: [Int: Int]

    init(node: Int, rows: [Row], hasSpans: Bool) {
        self.node = node
        self.rows = rows
        self.hasSpans = hasSpans
        let numbered = rows.flatMap { row in row.cells.enumerated().map { ($1, $0) } }
        columns = Dictionary(numbered, uniquingKeysWith: { first, _ in first })
    }

    /// The row of column names at the top.
    var header: Row? {
        guard let first = rows.first, first.isHeader, first.cells.count > 1, !hasSpans else { return nil }
        return first
    }

    var size: TableSize {
        let columns = rows.map(\.cells.count).max() ?? 0
        return TableSize(rows: rows.count - (rows.first?.isHeader == true ? 1 : 0), columns: columns)
    }

    /// Whether every row is a name in a header cell and a value.
    var isListOfValues: Bool {
        header == nil && rows.allSatisfy { $0.cells.count == 2 && $0.hasName && !$0.isHeader }
    }

    /// The header above the cell at `node`; nil for the header's own cells.
    func headerCell(above node: Int) -> Int? {
        guard let header, let column = columns[node], header.cells.indices.contains(column) else {
            return nil
        }
        return header.cells[column] == node || header.cells.contains(node) ? nil : header.cells[column]
    }
}
