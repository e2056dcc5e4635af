import NarrationModel

/// Cuts a page into lines in one pass, folding white space and mending missing spaces on the way.
struct LineScanner {
    private let page: String
    private var lines: [Line] = []

    // The line so far.
    private var text = SourcedText()
    private var wordCount = 0
    private var lineStart = 0
    private var lineEnd = 0
    private var breaksAbove = 0
    private var columns = 1
    private var followsTab = false

    // The stretch without white space so far, and the offset of each of its scalars.
    private var run: [Unicode.Scalar] = []
    private var offsets: [Int] = []

    /// The lines of `page` that are not blank.
    static func lines(of page: String) -> [Line] {
        var scanner = LineScanner(page: page)
        scanner.scan()
        return scanner.lines
    }

    private init(page: String) {
        self.page = page
    }

    private mutating func scan() {
        var offset = 0
        var previous: Unicode.Scalar = " "
        for scalar in page.unicodeScalars {
            if !scalar.isWhiteSpace {
                if !scalar.isIgnorable { append(scalar, at: offset) }
            } else {
                finishRun()
                if scalar == "\t" { followsTab = true }
                if Self.breaksLine(scalar), !(scalar == "\n" && previous == "\r") { finishLine() }
            }
            previous = scalar
            offset += scalar.utf8Width
        }
        finishRun()
        finishLine()
    }

    private static func breaksLine(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 10...13, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
        run.append(scalar)
        offsets.append(offset)
    }

    private mutating func finishRun() {
        guard let first = offsets.first else { return }
        if text.isEmpty {
            lineStart = first
        } else {
            if followsTab { columns += 1 }
            text.append(" ", for: SourceRange(lineEnd, first))
        }
        followsTab = false
        appendRun()
        run.removeAll(keepingCapacity: true)
        offsets.removeAll(keepingCapacity: true)
    }

    private mutating func appendRun() {
        var lower = 0
        for end in MissingSpace.positions(in: run) + [run.count] {
            if lower > 0 { text.append(" ", for: SourceRange(lineEnd, lineEnd)) }
            appendPiece(lower..<end)
            lower = end
        }
    }

    /// Copies a part of the run, in as many parts as ignorable characters cut it into.
    private mutating func appendPiece(_ piece: Range<Int>) {
        var start = offsets[piece.lowerBound]
        var end = start
        for index in piece {
            if offsets[index] != end {
                text.append(copying: page.slice(utf8: start..<end), from: start)
                start = offsets[index]
            }
            end = offsets[index] + run[index].utf8Width
        }
        text.append(copying: page.slice(utf8: start..<end), from: start)
        lineEnd = end
        if run[piece].contains(where: \.isLetterOrDigit) { wordCount += 1 }
    }

    private mutating func finishLine() {
        breaksAbove += 1
        followsTab = false
        guard !text.isEmpty else { return }
        lines.append(
            Line(
                index: lines.count, text: text, source: SourceRange(lineStart, lineEnd),
                followsBlank: breaksAbove > 1 || lines.isEmpty, wordCount: wordCount, columns: columns))
        text = SourcedText()
        wordCount = 0
        columns = 1
        breaksAbove = 0
    }
}
