internal import NarrationModel

/// Makes blocks of a leaf, with the places of its text in the source.
struct BlockBuilder {
    private let leaf: ParsedLeaf
    private let source: SourceLines

    /// Where the leaf begins, behind the marks of its containers.
    private let start: Int

    init(leaf: ParsedLeaf, source: SourceLines) {
        self.leaf = leaf
        self.source = source
        start = source.offset(line: leaf.line, column: leaf.column)
    }

    /// The leaf's blocks: a paragraph that holds a table gives the text above it and the table.
    func blocks() -> [MarkdownBlock] {
        switch leaf.kind {
        case .paragraph: paragraphs()
        case .heading(let level): [heading(level)]
        case .code:
            [block(.code(source.text(extent.lowerBound..<lastLineEnd)), extent.lowerBound..<lastLineEnd)]
        case .html(let literal): [html(literal)]
        case .thematicBreak: [block(.thematicBreak(source.text(firstLine)), firstLine)]
        }
    }

    private var firstLine: Range<Int> { start..<max(source.line(leaf.line).upperBound, start) }

    private var lastLineEnd: Int { max(source.line(min(leaf.lastLine, source.count)).upperBound, start) }

    /// From the mark of the first container that opens here.
    private var extent: PartialRangeFrom<Int> {
        let openings = leaf.openings.map { OpeningMarks.start(of: $0, in: source) }
        return min(openings.min() ?? start, start)...
    }

    private func block(_ content: MarkdownBlock.Content, _ range: Range<Int>) -> MarkdownBlock {
        let openings = OpeningMarks(leaf.openings, of: source)
        let isCode = if case .code = content { true } else { false }
        return MarkdownBlock(
            content: content, containers: leaf.containers, itemNumber: isCode ? nil : openings.itemNumber,
            footnoteLabel: isCode ? nil : openings.footnoteLabel,
            source: source.sourceRange(min(extent.lowerBound, range.lowerBound)..<range.upperBound))
    }

    private func heading(_ level: Int) -> MarkdownBlock {
        let (spans, end) = spans(hasHeadingSigns: leaf.line == leaf.lastLine)
        return block(.heading(level: level, spans), start..<end)
    }

    private func paragraphs() -> [MarkdownBlock] {
        let (spans, end) = spans(hasHeadingSigns: false)
        guard let split = TableFinder(source).split(spans) else {
            return [block(.paragraph(spans), start..<end)]
        }
        let table = block(.table(split.table), start..<end)
        guard let tableStart = split.start, !split.above.isEmpty else { return [table] }
        let rest = MarkdownBlock(
            content: table.content, containers: table.containers, itemNumber: nil, footnoteLabel: nil,
            source: SourceRange(tableStart, table.source.upperBound))
        return [block(.paragraph(split.above), start..<tableStart - source.base), rest]
    }

    /// The leaf's text and where it ends; text with its markup when its letters cannot be found.
    private func spans(hasHeadingSigns: Bool) -> ([MarkdownSpan], end: Int) {
        let quotations = leaf.containers.count { $0 == .quotation }
        let content = LeafContent(source, from: start, through: leaf.lastLine, quotations: quotations)
        var aligner = InlineAligner(content, of: source)
        if aligner.align(leaf.events, hasHeadingSigns: hasHeadingSigns) {
            return (aligner.spans, aligner.offset)
        }
        return (content.lines(of: source), content.end)
    }

    /// The lines of HTML, each without what the library took for marks of containers.
    private func html(_ literal: String) -> MarkdownBlock {
        let lines = SourceLines(literal, from: 0)
        var text = SourcedText()
        var end = start
        for index in 0..<lines.count where leaf.line + index <= source.count {
            let line = source.line(leaf.line + index)
            let wanted = lines.bytes[lines.line(index + 1)]
            let isSuffix = source.bytes[line].reversed().starts(with: wanted.reversed())
            let lower = isSuffix ? line.upperBound - wanted.count : index == 0 ? start : line.lowerBound
            if !text.isEmpty { text.append("\n", for: source.sourceRange(end..<max(lower, end))) }
            text.append(source.text(max(lower, end)..<max(line.upperBound, end)))
            end = max(line.upperBound, end)
        }
        return block(.html(text), start..<end)
    }
}
