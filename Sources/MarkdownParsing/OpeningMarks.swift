internal import NarrationModel

/// The numbers and labels in front of the first block of list items and footnotes.
struct OpeningMarks {
    /// `1.`, as browsers count; several when items begin inside one another.
    private(set) var itemNumber: SourcedText?

    /// `[^1]:`
    private(set) var footnoteLabel: SourcedText?

    init(_ openings: [ParsedLeaf.Opening], of source: SourceLines) {
        for opening in openings {
            let start = Self.start(of: opening, in: source)
            let line = source.line(opening.line)
            guard let marker = ContainerMarker(in: source.bytes, at: start, until: line.upperBound) else {
                continue
            }
            if opening.isFootnote {
                Self.append(source.text(start..<marker.end), to: &footnoteLabel)
            } else if let number = opening.number, marker.sign > start {
                Self.append(Self.text(of: number, at: start..<marker.end, in: source), to: &itemNumber)
            }
        }
    }

    /// Where the mark begins; of a footnote's the C library gives the end.
    static func start(of opening: ParsedLeaf.Opening, in source: SourceLines) -> Int {
        let place = source.offset(line: opening.line, column: opening.column)
        guard opening.isFootnote else { return place }
        let line = source.line(opening.line)
        return source.bytes[line.lowerBound..<place].lastIndex(of: UInt8(ascii: "[")) ?? place
    }

    private static func append(_ text: SourcedText, to marks: inout SourcedText?) {
        marks = marks ?? SourcedText()
        marks?.append(text, separator: " ")
    }

    private static func text(of number: Int, at range: Range<Int>, in source: SourceLines) -> SourcedText {
        let written = source.text(range)
        if written.string == "\(number)." { return written }
        var text = SourcedText()
        text.append("\(number).", for: source.sourceRange(range))
        return text
    }
}
