import HTMLParsing
import NarrationModel

/// Sets a page's text in lines as a browser does: blocks and `br` begin new lines, white space is folded.
struct PageFlattener {
    /// The text of the page's body, its lines separated by line breaks.
    private(set) var text = SourcedText()
    private(set) var lines: [HTMLLine] = []

    /// For every node the lines that have text of it.
    private(set) var lineRanges: [Range<Int>]

    private let document: HTMLDocument
    private let marks: SiteMarks
    private var open: [Int] = []
    private var line = HTMLLine(range: 0..<0, node: 0, block: 0)

    /// What the next word stands in.
    private var linkDepth = 0
    private var anchorDepth = 0
    private var boldDepth = 0
    private var preDepth = 0
    private var isInWord = false
    private var needsSpace = false
    private var breaksByBlock = true
    /// The element whose text is to be cut out of the line, and where that began.
    private var cut: (node: Int, line: Int, start: Int, rule: RuleID)?
    private var isBehindCut = false

    /// Where on the page the text so far ends.
    private var sourceEnd = 0

    init(_ document: HTMLDocument, _ marks: SiteMarks = SiteMarks()) {
        self.document = document
        self.marks = marks
        lineRanges = Array(repeating: 0..<0, count: document.nodes.count)
    }

    /// Sets everything inside the node at `root`.
    mutating func flatten(from root: Int) {
        var index = root
        let end = document.nodes[root].end
        while index < end {
            while let last = open.last, document.nodes[last].end <= index { close(last) }
            switch document.nodes[index].content {
            case .element(let element) where element.tag == .script || element.tag == .title:
                index = document.nodes[index].end - 1
            case .element(let element): enter(index, element)
            case .text(let piece): append(piece)
            }
            index += 1
        }
        while let last = open.last { close(last) }
        finishLine(byBlock: true)
    }

    private mutating func enter(_ index: Int, _ element: HTMLElement) {
        if element.tag.isBlock || element.tag == .br { finishLine(byBlock: element.tag != .br) }
        lineRanges[index] = lines.count..<lines.count
        guard document.nodes[index].end > index + 1 else {
            if element.tag == .td || element.tag == .th || element.tag == .img { needsSpace = true }
            return
        }
        open.append(index)
        if isDroppedPart(index, element) { beginCut(index, by: DroppedBySite.id) }
        switch element.tag {
        case .a where element[.href] != nil:
            if linkDepth == 0, !line.range.isEmpty, endsLink { needsSpace = true }
            linkDepth += 1
            if element[.href]?.hasPrefix("#") == true { anchorDepth += 1 }
        case .b, .strong: boldDepth += 1
        case .pre, .listing, .xmp, .plaintext: preDepth += 1
        case .td, .th, .button, .label: needsSpace = true
        case .q: append("“")
        case .sup where marks[index] != .kept && isMarker(index): beginCut(index, by: FootnoteMarker.id)
        default:
            if !element.tag.isBlock, marks[index] != .kept, HiddenElement.isHidden(element) {
                beginCut(index, by: HiddenElement.id)
            }
        }
    }

    private mutating func close(_ index: Int) {
        open.removeLast()
        guard let element = document.nodes[index].element else { return }
        switch element.tag {
        case .a where element[.href] != nil:
            linkDepth -= 1
            if element[.href]?.hasPrefix("#") == true { anchorDepth -= 1 }
        case .b, .strong: boldDepth -= 1
        case .pre, .listing, .xmp, .plaintext: preDepth -= 1
        case .td, .th, .button, .label: needsSpace = true
        case .q: append("”")
        default: break
        }
        if let cut, cut.node == index { endCut() }
        if element.tag.isBlock { finishLine(byBlock: true) }
        lineRanges[index] = lineRanges[index].lowerBound..<lines.count + (isLineKept ? 1 : 0)
    }

    /// Whether the last letter so far stands in a link.
    private var endsLink: Bool { line.linkWordCount > 0 && lastLinkEnd == text.count }
    private var lastLinkEnd = 0

    // MARK: - Text

    private mutating func append(_ sign: String) {
        guard !text.isEmpty else { return }
        beginLine()
        text.append(sign, for: SourceRange(sourceEnd, sourceEnd))
        line.range = line.range.lowerBound..<text.count
    }

    private mutating func append(_ piece: SourcedText) {
        var start: Int?
        var spaceStart = 0
        var spaceCount = 0
        var offset = 0
        for byte in piece.string.utf8 {
            if byte == 32 || (9...13).contains(byte) {
                if spaceCount == 0 { spaceStart = offset }
                spaceCount += byte == 32 ? 1 : 2
                isInWord = false
                if byte == 10, preDepth > 0 {
                    flush(piece, &start, spaceStart)
                    finishLine(byBlock: false)
                }
            } else {
                if spaceCount > 1 { flush(piece, &start, spaceStart) }
                if spaceCount > 0, start == nil { needsSpace = true }
                spaceCount = 0
                if start == nil { start = offset }
                if !isInWord, byte >= 0x80 || Unicode.Scalar(byte).isLetterOrDigit { countWord() }
            }
            offset += 1
        }
        flush(piece, &start, spaceCount > 0 ? spaceStart : offset)
        if spaceCount > 0 { needsSpace = true }
    }

    private mutating func countWord() {
        line.wordCount += 1
        if linkDepth > 0 { line.linkWordCount += 1 }
        if anchorDepth > 0 { line.anchorWordCount += 1 }
        if boldDepth > 0 { line.boldWordCount += 1 }
        isInWord = true
    }

    /// Appends the piece from `start` to `end`, in which white space is single spaces.
    private mutating func flush(_ piece: SourcedText, _ start: inout Int?, _ end: Int) {
        guard let lower = start else { return }
        start = nil
        let words = lower == 0 && end == piece.count ? piece : piece.slice(lower..<end)
        beginLine()
        while let last = open.last, document.nodes[line.node].end <= last {
            line.node = document.nodes[line.node].parent
        }
        let source = words.sourceRange
        if isBehindCut { partFromCut(words.string) }
        if needsSpace, !line.range.isEmpty {
            text.append(" ", for: SourceRange(sourceEnd, source.lowerBound))
        }
        needsSpace = false
        text.append(words)
        sourceEnd = source.upperBound
        line.range = line.range.lowerBound..<text.count
        if linkDepth > 0 { lastLinkEnd = text.count }
    }

    // MARK: - Lines

    private mutating func beginLine() {
        guard line.range.isEmpty else { return }
        if !text.isEmpty { text.append("\n", for: SourceRange(sourceEnd, sourceEnd)) }
        line.range = text.count..<text.count
        line.node = open.last ?? 0
        line.block = open.last { document.nodes[$0].tag?.isBlock == true } ?? 0
        line.isAttached = !breaksByBlock
        needsSpace = false
    }

    /// Whether the line so far has a word; one of signs alone is none.
    private var isLineKept: Bool { line.wordCount > 0 && !line.range.isEmpty }

    private mutating func finishLine(byBlock: Bool) {
        if isLineKept {
            lines.append(line)
            breaksByBlock = byBlock
        } else if byBlock {
            breaksByBlock = true
        }
        line = HTMLLine(range: text.count..<text.count, node: 0, block: 0)
        isInWord = false
        needsSpace = false
    }

    // MARK: - Cuts

    /// Whether a `sup` holds nothing but a number or sign that leads to a note.
    private func isMarker(_ index: Int) -> Bool {
        guard let text = document.shortText(in: index, limit: 32) else { return false }
        let inside = text.filter { !$0.isWhitespace && $0 != "[" && $0 != "]" && $0 != "," }
        let isLink = document.nodes[index..<document.nodes[index].end].contains {
            $0.element?[.href]?.contains("#") == true
        }
        guard isLink || inside.utf8.count < text.utf8.count else { return false }
        return inside.utf8.count <= 4 && (inside.allSatisfy(\.isNumber) || inside.utf8.count <= 1)
    }

    /// Whether the site's settings drop an element within a line, and not what is around it.
    private func isDroppedPart(_ index: Int, _ element: HTMLElement) -> Bool {
        guard marks[index] == .dropped, !element.tag.isBlock else { return false }
        return index == 0 || marks[document.nodes[index].parent] != .dropped
    }

    private mutating func beginCut(_ index: Int, by rule: RuleID) {
        guard cut == nil else { return }
        needsSpace = true
        isInWord = false
        cut = (index, lines.count, text.count, rule)
    }

    private mutating func endCut() {
        guard let (_, index, start, rule) = cut else { return }
        cut = nil
        isBehindCut = true
        isInWord = false
        guard start < text.count, lines.count == index else { return }
        let isWithin = line.range.contains(start) && start > line.range.lowerBound
        let lower = isWithin ? start : line.range.lowerBound
        line.cuts.append(LineCut(range: lower..<text.count, rule: rule))
    }

    /// Puts a space between a cut and what follows it directly; the space goes with the cut when that is no word.
    private mutating func partFromCut(_ following: String) {
        isBehindCut = false
        guard !needsSpace, !line.range.isEmpty else { return }
        let next = following.unicodeScalars.prefix { !$0.isWhiteSpace }
        if next.contains(where: \.isLetterOrDigit) {
            needsSpace = true
        } else if let last = line.cuts.popLast() {
            text.append(" ", for: SourceRange(sourceEnd, sourceEnd))
            line.cuts.append(LineCut(range: last.range.lowerBound..<text.count, rule: last.rule))
            isBehindCut = next.count == following.unicodeScalars.count
        }
    }
}
