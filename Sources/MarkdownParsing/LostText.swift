internal import NarrationModel

/// Gives back what the C library dropped, so that no word of a page is lost.
///
/// It drops the second of two footnotes with one label and the numbers of empty items. Definitions of link targets,
/// which it drops as well, are markup.
enum LostText {
    /// `blocks` with a paragraph for each lost line, at its place.
    static func restored(in blocks: [MarkdownBlock], of source: SourceLines) -> [MarkdownBlock] {
        let gaps = gaps(between: blocks, of: source)
        let lost = gaps.flatMap { lostLines(in: $0, of: source) }
        guard !lost.isEmpty else { return blocks }
        let footnotes = blocks.firstIndex { $0.containers.contains(.footnote) } ?? blocks.count
        let text = (blocks[..<footnotes] + lost).sorted { $0.source.lowerBound < $1.source.lowerBound }
        return text + blocks[footnotes...]
    }

    /// What no block covers, as offsets in the source's bytes.
    private static func gaps(between blocks: [MarkdownBlock], of source: SourceLines) -> [Range<Int>] {
        var gaps: [Range<Int>] = []
        var end = 0
        for range in blocks.map(\.source).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            let lower = range.lowerBound - source.base
            if lower > end { gaps.append(end..<lower) }
            end = max(end, range.upperBound - source.base)
        }
        if end < source.bytes.count { gaps.append(end..<source.bytes.count) }
        return gaps
    }

    private static func lostLines(in gap: Range<Int>, of source: SourceLines) -> [MarkdownBlock] {
        guard hasWord(source.bytes[gap]) else { return [] }
        var lost: [MarkdownBlock] = []
        var position = gap.lowerBound
        while position < gap.upperBound {
            let number = source.number(at: position)
            let end = min(source.line(number).upperBound, gap.upperBound)
            let start = behindMarks(of: source.bytes, min(position, end)..<end)
            if hasWord(source.bytes[start..<end]) {
                if let definition = definitionEnd(at: start, in: gap, of: source) {
                    position = definition
                    continue
                }
                lost.append(block(start..<end, of: source))
            }
            position = max(source.offset(line: number + 1, column: 1), position + 1)
        }
        return lost
    }

    private static func block(_ range: Range<Int>, of source: SourceLines) -> MarkdownBlock {
        MarkdownBlock(
            content: .paragraph([.plain(.text, source.text(range))]), containers: [], itemNumber: nil,
            footnoteLabel: nil,
            source: source.sourceRange(range))
    }

    private static func hasWord(_ bytes: ArraySlice<UInt8>) -> Bool {
        String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: \.isLetterOrDigit)
    }

    /// The offset behind quotation marks, bullets and the box of a task.
    private static func behindMarks(of bytes: [UInt8], _ line: Range<Int>) -> Int {
        var position = LeafContent.behindMarks(of: bytes, line, .max)
        while let marker = ContainerMarker(in: bytes, at: position, until: line.upperBound),
            !(48...57).contains(bytes[position]), bytes[position] != UInt8(ascii: "[")
        {
            position = LeafContent.behindMarks(of: bytes, marker.end..<line.upperBound, .max)
        }
        let box = bytes[position..<line.upperBound].prefix(3)
        return box.elementsEqual("[x]".utf8) || box.elementsEqual("[X]".utf8) ? position + 3 : position
    }

    /// The offset behind a definition of a link's target, on one line or several; a footnote is none.
    private static func definitionEnd(at start: Int, in gap: Range<Int>, of source: SourceLines) -> Int? {
        guard !source.bytes[start..<gap.upperBound].starts(with: "[^".utf8) else { return nil }
        let lastLine = min(source.number(at: gap.upperBound - 1), source.number(at: start) + 20)
        let content = LeafContent(source, from: start, through: lastLine, quotations: .max)
        guard let end = LinkSyntax(bytes: content.bytes).definitionEnd(at: 0), end <= content.offsets.count
        else { return nil }
        return content.offsets[end - 1] + 1
    }
}
