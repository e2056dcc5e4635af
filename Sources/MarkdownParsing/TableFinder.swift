internal import NarrationModel

/// Finds a table in a paragraph: a row of cells, a row of dashes for as many, and further rows (GFM 0.29, section 4.10).
///
/// A row longer than the header keeps all its cells.
struct TableFinder {
    /// A paragraph cut in two.
    struct Split {
        let above: [MarkdownSpan]

        /// The page offset at which the table's text begins.
        let start: Int?
        let table: MarkdownTable
    }

    private let source: SourceLines

    init(_ source: SourceLines) {
        self.source = source
    }

    /// The table in a paragraph of `spans` and the lines above it, or nil when there is no table.
    func split(_ spans: [MarkdownSpan]) -> Split? {
        guard spans.contains(where: { $0.kind == .text && $0.text.string.contains("-") }) else { return nil }
        let lines = spans.split(omittingEmptySubsequences: false) { $0.kind == .lineBreak }
        for index in lines.indices.dropFirst() {
            guard let columns = columnCount(ofDashes: lines[index]) else { continue }
            let header = cells(of: lines[index - 1])
            guard header.count == columns else { continue }
            let rows = lines[(index + 1)...].map(cells)
            return Split(
                above: Array(spans[..<max(lines[index - 1].startIndex - (index > 1 ? 1 : 0), 0)]),
                start: lines[index - 1].first?.text.sourceRange.lowerBound,
                table: MarkdownTable(header: header, rows: rows))
        }
        return nil
    }

    /// How many columns a row such as `| --- | :-: |` makes; nil for other lines.
    private func columnCount(ofDashes line: ArraySlice<MarkdownSpan>) -> Int? {
        guard line.count == 1, let text = line.first?.text.string, text.contains("|"),
            text.utf8.allSatisfy({ "|:- \t".utf8.contains($0) })
        else { return nil }
        let cells = cells(of: line).map { $0.map(\.text.string).joined().filter { $0 != " " && $0 != "\t" } }
        let isDelimiter = cells.allSatisfy { cell in
            let dashes = cell.drop { $0 == ":" }.prefix { $0 == "-" }
            return !dashes.isEmpty && cell.utf8.count - dashes.utf8.count <= 2
        }
        return isDelimiter ? cells.count : nil
    }

    /// The cells of a row, without the empty ones outside a bar at its start or end.
    private func cells(of line: ArraySlice<MarkdownSpan>) -> [[MarkdownSpan]] {
        var cells: [[MarkdownSpan]] = [[]]
        for span in line {
            guard span.kind == .text else {
                cells[cells.count - 1].append(span)
                continue
            }
            for (index, piece) in pieces(of: span).enumerated() {
                if index > 0 { cells.append([]) }
                if !piece.text.isEmpty { cells[cells.count - 1].append(piece) }
            }
        }
        if cells.count > 1, isBlank(cells[0]) { cells.removeFirst() }
        if cells.count > 1, isBlank(cells[cells.count - 1]) { cells.removeLast() }
        return cells
    }

    private func isBlank(_ cell: [MarkdownSpan]) -> Bool {
        cell.allSatisfy { $0.kind == .text && $0.text.string.allSatisfy(\.isWhitespace) }
    }

    /// The span cut at its bars, but not at those that a backslash makes text.
    private func pieces(of span: MarkdownSpan) -> [MarkdownSpan] {
        var pieces: [MarkdownSpan] = []
        var start = 0
        for (index, byte) in span.text.string.utf8.enumerated() where byte == UInt8(ascii: "|") {
            guard isBar(span.text.sourceRange(of: index..<index + 1)) else { continue }
            pieces.append(span.slice(start..<index))
            start = index + 1
        }
        return pieces + [span.slice(start..<span.text.count)]
    }

    private func isBar(_ range: SourceRange) -> Bool {
        let offset = range.lowerBound - source.base
        guard source.bytes[offset] == UInt8(ascii: "|") else { return false }
        return offset == 0 || source.bytes[offset - 1] != UInt8(ascii: "\\")
    }
}

extension MarkdownSpan {
    /// The part of the span at `offsets`, UTF-8 offsets in its text.
    fileprivate func slice(_ offsets: Range<Int>) -> MarkdownSpan {
        let part = offsets.isEmpty ? SourcedText() : text.slice(offsets)
        return MarkdownSpan(
            kind: kind, text: part, isEmphasized: isEmphasized, isStruck: isStruck, image: image)
    }
}
