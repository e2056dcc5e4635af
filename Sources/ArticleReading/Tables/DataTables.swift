import HTMLParsing
import NarrationModel

/// The tables of a page that hold data, as against those that only set out its parts.
///
/// A table holds data when it has two columns and two rows, no cell of it holds a table, a list, a heading or
/// several paragraphs, and nothing says that it is there for its looks. All nodes are looked at once.
struct DataTables: Sendable {
    /// The tables that hold data, by their nodes.
    private var tables: [Int: DataTable] = [:]

    /// The node of the table that each row and cell belongs to.
    private var owners: [Int: Int] = [:]

    private var open: [DataTableDraft] = []

    init(_ document: HTMLDocument) {
        for (index, node) in document.nodes.enumerated() {
            while let last = open.last, last.end <= index { close() }
            switch node.content {
            case .text(let text): if !open.isEmpty { open[open.count - 1].append(text.string, at: index) }
            case .element(let element): enter(index, element, end: node.end)
            }
        }
        while !open.isEmpty { close() }
    }

    /// The table that the row or cell at `node` belongs to; nil for those of tables that hold no data.
    func table(of node: Int) -> DataTable? { owners[node].flatMap { tables[$0] } }

    private mutating func enter(_ index: Int, _ element: HTMLElement, end: Int) {
        if element.tag == .table {
            if !open.isEmpty { open[open.count - 1].isLayout = true }
            open.append(DataTableDraft(index, element, end: end))
        } else if !open.isEmpty {
            open[open.count - 1].enter(index, element, end: end)
        }
    }

    private mutating func close() {
        guard let table = open.popLast()?.table else { return }
        tables[table.node] = table
        for row in table.rows {
            owners[row.node] = table.node
            for cell in row.cells { owners[cell] = table.node }
        }
    }
}
