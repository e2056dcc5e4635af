internal import NarrationModel

/// The text of a paragraph or heading as its inline markup is parsed: without the marks of the containers around it.
struct LeafContent {
    /// The lines, each with `\n` at its end.
    private(set) var bytes: [UInt8] = []

    /// Where each byte stands in the source's bytes.
    private(set) var offsets: [Int] = []

    /// Where the last line ends in the source's bytes.
    private(set) var end: Int

    /// The text from `start`, an offset in the source's bytes, to the end of line `lastLine` or the first blank line.
    ///
    /// White space and up to `quotations` signs `>` are taken from the start of each line but the first.
    init(_ source: SourceLines, from start: Int, through lastLine: Int, quotations: Int) {
        end = start
        let firstLine = source.number(at: start)
        append(start..<max(source.line(firstLine).upperBound, start), of: source)
        for number in firstLine + 1..<max(lastLine, firstLine) + 1 {
            let line = source.line(number)
            let text = Self.behindMarks(of: source.bytes, line, quotations)
            guard text < line.upperBound else { return }
            append(text..<line.upperBound, of: source)
        }
    }

    /// The lines as text with all its markup.
    func lines(of source: SourceLines) -> [MarkdownSpan] {
        var spans: [MarkdownSpan] = []
        for line in offsets.indices.split(whereSeparator: { bytes[$0] == UInt8(ascii: "\n") }) {
            guard let first = line.first, let last = line.last else { continue }
            let text = source.text(offsets[first]..<offsets[last] + 1)
            if let above = spans.last?.text.sourceRange {
                var space = SourcedText()
                space.append(" ", for: SourceRange(above.upperBound, text.sourceRange.lowerBound))
                spans.append(.plain(.lineBreak, space))
            }
            spans.append(.plain(.text, text))
        }
        return spans
    }

    private mutating func append(_ range: Range<Int>, of source: SourceLines) {
        bytes += source.bytes[range]
        offsets += range
        bytes.append(UInt8(ascii: "\n"))
        offsets.append(range.upperBound)
        end = range.upperBound
    }

    /// The offset of the first byte of `line` that is no white space and no mark of a quotation around it.
    static func behindMarks(of bytes: [UInt8], _ line: Range<Int>, _ quotations: Int) -> Int {
        var position = line.lowerBound
        var marks = 0
        while position < line.upperBound {
            if bytes[position] == UInt8(ascii: ">"), marks < quotations {
                marks += 1
            } else if bytes[position] != 32, !(9...13).contains(bytes[position]) {
                break
            }
            position += 1
        }
        return position
    }
}
