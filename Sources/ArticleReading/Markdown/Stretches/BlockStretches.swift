import MarkdownParsing
import NarrationModel

/// Cuts a block of Markdown into stretches, in the order in which they are read.
struct BlockStretches {
    private(set) var stretches: [MarkdownStretch] = []

    init(_ block: MarkdownBlock) {
        let kind = Self.kind(in: block.containers)
        if let label = block.footnoteLabel { stretches.append(MarkdownStretch(.footnoteMarker, label)) }
        switch block.content {
        case .paragraph(let spans): append(spans, as: kind ?? .paragraph, behind: block.itemNumber)
        case .heading(let level, let spans):
            append(spans, as: kind ?? .heading(level: level), behind: block.itemNumber)
        case .table(let table):
            appendNumber(of: block)
            append(table)
        case .code(let text): stretches.append(MarkdownStretch(.code, text))
        case .html(let text):
            appendNumber(of: block)
            stretches += EmbeddedHTML(text, as: kind ?? .paragraph).stretches
        case .thematicBreak(let text):
            appendNumber(of: block)
            stretches.append(MarkdownStretch(.rule, text))
        }
    }

    /// What text in `containers` is, by the innermost one; a footnote's is a note whatever it stands in.
    private static func kind(in containers: [MarkdownBlock.Container]) -> MarkdownStretch.Kind? {
        if containers.contains(.footnote) { return .footnote }
        return switch containers.last {
        case .quotation: .quotation
        case .listItem: .listItem
        default: nil
        }
    }

    /// The number of a list item that has no paragraph of its own to stand in front of.
    private mutating func appendNumber(of block: MarkdownBlock) {
        if let number = block.itemNumber { stretches.append(MarkdownStretch(.listItem, number)) }
    }

    private mutating func append(
        _ spans: [MarkdownSpan], as kind: MarkdownStretch.Kind, behind number: SourcedText? = nil
    ) {
        let inline = InlineText(spans)
        var text = number ?? SourcedText()
        text.append(inline.text, separator: " ")
        let hasWords = inline.hasWords || number != nil
        let isTemplate = Self.isTemplate(inline.text.string)
        let isCredit = kind == .paragraph && inline.opensWithImage && inline.isEmphasized
        let stretch = MarkdownStretch(
            isTemplate ? .template : isCredit ? .caption : kind, text, isEmphasized: inline.isEmphasized)
        if inline.opensWithImage || !hasWords { stretches += inline.asides }
        if hasWords { stretches.append(stretch) }
        if !inline.opensWithImage, hasWords { stretches += inline.asides }
    }

    /// Whether a paragraph is an instruction: `{{< figure src="a.jpg" >}}`, `{% include map.html %}`, `{: .lead}`
    private static func isTemplate(_ text: String) -> Bool {
        let letters = text.filter { !$0.isWhitespace }
        return [("{{", "}}"), ("{%", "%}"), ("{:", "}")].contains {
            letters.hasPrefix($0) && letters.hasSuffix($1)
        }
    }

    // MARK: Tables

    private mutating func append(_ table: MarkdownTable) {
        var asides: [MarkdownStretch] = []
        let header = cells(of: table.header, &asides)
        let rows = table.rows.map { cells(of: $0, &asides) }
        let size = TableSize(rows: table.rows.count, columns: table.columnCount)
        if size.isLarge {
            stretches.append(MarkdownStretch(.largeTable(size), Self.text(of: [header] + rows)))
        } else {
            append(header, below: [])
            for row in rows { append(row, below: header.map(\.string)) }
        }
        stretches += asides
    }

    /// The text of each cell, empty for one without a word.
    private func cells(of row: [[MarkdownSpan]], _ asides: inout [MarkdownStretch]) -> [SourcedText] {
        row.map { cell in
            let inline = InlineText(cell)
            asides += inline.asides
            return inline.hasWords ? MarkdownStretch(.tableRow, inline.text).text : SourcedText()
        }
    }

    private mutating func append(_ row: [SourcedText], below names: [String]) {
        var spoken = SpokenRow()
        for (column, cell) in row.enumerated() {
            spoken.append(cell, named: names.indices.contains(column) ? names[column] : nil)
        }
        if !spoken.text.isEmpty { stretches.append(MarkdownStretch(.tableRow, spoken.text)) }
    }

    private static func text(of rows: [[SourcedText]]) -> SourcedText {
        var text = SourcedText()
        for row in rows {
            var spoken = SpokenRow()
            for cell in row { spoken.append(cell) }
            text.append(spoken.text, separator: " ")
        }
        return text
    }
}
