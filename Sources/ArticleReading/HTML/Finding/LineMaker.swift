import NarrationModel

/// Makes of a page's lines what the rules for saved text look at.
struct LineMaker {
    private let page: HTMLPage

    init(_ page: HTMLPage) {
        self.page = page
    }

    /// The line numbered `index`, without what is cut out of it; its ranges are offsets of the page's visible text.
    func line(_ source: HTMLLine, index: Int) -> Line {
        if source.cuts.isEmpty, let line = plainLine(source, index: index) { return line }
        var letters = SourcedText()
        var start = source.range.lowerBound
        for cut in source.cuts {
            append(start..<cut.range.lowerBound, to: &letters)
            start = cut.range.upperBound
            if cut.rule == Formula.id {
                letters.append(
                    Formula.substitute, for: SourceRange(cut.range.lowerBound, cut.range.lowerBound))
            }
        }
        append(start..<source.range.upperBound, to: &letters)
        let pieces = LineScanner.lines(of: letters.string)
        var text = SourcedText()
        for piece in pieces { text.append(piece.text.mapped(through: letters), separator: " ") }
        return Line(
            index: index, text: text, source: SourceRange(source.range), followsBlank: !source.isAttached,
            wordCount: pieces.reduce(0) { $0 + $1.wordCount })
    }

    /// The line as it stands, when nothing in it is folded or mended.
    private func plainLine(_ source: HTMLLine, index: Int) -> Line? {
        page.bytes.withUnsafeBufferPointer { bytes in
            let letters = UnsafeBufferPointer(rebasing: bytes[source.range])
            guard let wordCount = PlainText.wordCount(of: letters) else { return nil }
            let text = SourcedText(
                copying: String(decoding: letters, as: UTF8.self), from: source.range.lowerBound)
            return Line(
                index: index, text: text, source: SourceRange(source.range), followsBlank: !source.isAttached,
                wordCount: wordCount)
        }
    }

    private func append(_ range: Range<Int>, to letters: inout SourcedText) {
        guard !range.isEmpty else { return }
        letters.append(copying: String(decoding: page.bytes[range], as: UTF8.self), from: range.lowerBound)
    }
}
