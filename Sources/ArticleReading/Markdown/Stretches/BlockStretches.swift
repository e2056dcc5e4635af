import MarkdownParsing
import NarrationModel

/// Cuts a block of Markdown into stretches, in the order in which they are read.
struct BlockStretches {
    /// The largest table that is read out.
    static let mostRows = 8
    static let mostColumns = 5

    private(set) var stretches: [MarkdownStretch] = []

    init(_ block: MarkdownBlock) {
        let kind = Self.kind(in: block.containers)
        if let label = block.footnoteLabel { stretches.append(MarkdownStretch(.footnoteMarker, label)) }
        switch block.content {
        case .paragraph(let spans): append(spans, as: kind ?? .paragraph, behind: block.itemNumber)
        case .heading(let level, let spans): append(spans, as: kind ?? .heading(level: level), behind: block.itemNumber)
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
        return [("{{", "}}"), ("{%", "%}"), ("{:", "}")].contains { letters.hasPrefix($0) && letters.hasSuffix($1) }
    }

    // MARK: Tables

    private mutating func append(_ table: MarkdownTable) {
        var asides: [MarkdownStretch] = []
        let rows = ([table.header] + table.rows).map { row($0, &asides) }.filter { !$0.isEmpty }
        if table.rows.count <= Self.mostRows, table.columnCount <= Self.mostColumns {
            stretches += rows.map { MarkdownStretch(.tableRow, $0) }
        } else {
            var text = SourcedText()
            for row in rows { text.append(row, separator: " ") }
            stretches.append(MarkdownStretch(.largeTable, text))
        }
        stretches += asides
    }

    /// The cells of a row that have words, with commas between.
    private func row(_ cells: [[MarkdownSpan]], _ asides: inout [MarkdownStretch]) -> SourcedText {
        var text = SourcedText()
        for cell in cells {
            let inline = InlineText(cell)
            asides += inline.asides
            guard inline.hasWords else { continue }
            let stretch = MarkdownStretch(.tableRow, inline.text)
            text.append(stretch.text, separator: text.string.last.map { ".,;:!?".contains($0) } == true ? " " : ", ")
        }
        return text
    }
}
