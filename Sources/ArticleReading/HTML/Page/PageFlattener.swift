import HTMLParsing
import NarrationModel

/// Sets a page's text in lines as a browser does: blocks and `br` begin new lines, white space is folded.
///
/// A row of a table that holds data is one line, whatever stands in its cells; in other tables every cell has
/// lines of its own. Signs that lead to a heading or back from a footnote are passed over, and what is said
/// above a word (`rt`) stands on a line of its own behind the line.
struct PageFlattener {
    /// The text of the page's body, its lines separated by line breaks.
    private(set) var text = SourcedText()
    private(set) var lines: [HTMLLine] = []

    /// For every node the lines that have text of it.
    private(set) var lineRanges: [Range<Int>]

    private let document: HTMLDocument
    private let marks: SiteMarks
    private let tables: DataTables
    private var open: [Int] = []

    /// The open elements that begin and end lines, and the open cells of tables that hold data.
    private var openBlocks: [Int] = []
    private var openCells: [Int] = []

    /// What stands above words of the line, which a line of its own is made of.
    private var asides: [Int] = []
    private var line = HTMLLine(range: 0..<0, node: 0, block: 0)

    /// What the next word stands in.
    private var linkDepth = 0
    private var anchorDepth = 0
    private var boldDepth = 0
    private var preDepth = 0
    private var isInWord = false
    private var needsSpace = false
    private var breaksByBlock = true

    /// How many line breaks have come since the last line.
    private var breakCount = 0

    /// What raised figures are to be, while a `sup` is open: `m²`.
    private var raisedDepth = 0
    private var headingDepth = 0
    private var quoteDepth = 0

    /// The languages of the open elements that are marked with one; nil for English.
    private var languages: [(node: Int, language: String?)] = []
    /// The element whose text is to be cut out of the line, and where that began.
    private var cut: (node: Int, line: Int, start: Int, rule: RuleID)?
    private var isBehindCut = false

    /// Where on the page the text so far ends.
    private var sourceEnd = 0

    init(_ document: HTMLDocument, _ tables: DataTables, _ marks: SiteMarks = SiteMarks()) {
        self.document = document
        self.tables = tables
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
            case .element(let element) where InlineMarkup.isLinkSign(element, at: index, in: document):
                index = document.nodes[index].end - 1
            case .element(let element) where [.rt, .rp, .rtc].contains(element.tag):
                if element.tag != .rp { asides.append(index) }
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
        let isBlock = breaksLines(element.tag, at: index)
        if isBlock || element.tag == .br { passBreak(byBlock: isBlock) }
        lineRanges[index] = lines.count..<lines.count
        guard document.nodes[index].end > index + 1 else {
            if element.tag == .td || element.tag == .th || element.tag == .img { needsSpace = true }
            return
        }
        open.append(index)
        if isDroppedPart(index, element) { beginCut(index, by: DroppedBySite.id) }
        if isBlock { openBlocks.append(index) }
        if let mark = LanguageMark(element) { languages.append((index, mark.language)) }
        switch element.tag {
        case .a where element[.href] != nil: enterLink(element)
        case .b, .strong: boldDepth += 1
        case .pre, .listing, .xmp, .plaintext: preDepth += 1
        case .td, .th: enterCell(index)
        case .button, .label: needsSpace = true
        case .q:
            append(quoteDepth % 2 == 0 ? "“" : "‘", opens: true)
            quoteDepth += 1
        case .h1, .h2, .h3, .h4, .h5, .h6: headingDepth += 1
        case .sup where isExponent(index): raisedDepth += 1
        default: break
        }
        let isInHeading = headingDepth > 0
        if !isBlock, marks[index] != .kept,
            let rule = InlineMarkup.cut(
                element, at: index, in: document, isInHeading: isInHeading, behind: ending)
        {
            beginCut(index, by: rule)
        }
    }

    private mutating func enterLink(_ element: HTMLElement) {
        if linkDepth == 0, !line.range.isEmpty, endsLink { needsSpace = true }
        linkDepth += 1
        if element[.href]?.hasPrefix("#") == true { anchorDepth += 1 }
    }

    private mutating func enterCell(_ index: Int) {
        needsSpace = true
        if tables.table(of: index) != nil { openCells.append(index) }
    }

    private mutating func close(_ index: Int) {
        open.removeLast()
        guard let element = document.nodes[index].element else { return }
        let isBlock = openBlocks.last == index
        switch element.tag {
        case .a where element[.href] != nil:
            linkDepth -= 1
            if element[.href]?.hasPrefix("#") == true { anchorDepth -= 1 }
        case .b, .strong: boldDepth -= 1
        case .pre, .listing, .xmp, .plaintext: preDepth -= 1
        case .td, .th, .button, .label: needsSpace = true
        case .q:
            quoteDepth -= 1
            append(quoteDepth % 2 == 0 ? "”" : "’")
        case .h1, .h2, .h3, .h4, .h5, .h6: headingDepth -= 1
        case .sup: raisedDepth = 0
        case let tag where tag.isBlock && !isBlock: needsSpace = true
        default: break
        }
        if openCells.last == index { openCells.removeLast() }
        if languages.last?.node == index { languages.removeLast() }
        if let cut, cut.node == index { endCut() }
        if isBlock {
            openBlocks.removeLast()
            finishLine(byBlock: true)
        }
        lineRanges[index] = lineRanges[index].lowerBound..<lines.count + (isLineKept ? 1 : 0)
    }

    /// Whether a line begins and ends at the element: at any block but those in cells of data, and at other
    /// tables' cells.
    private func breaksLines(_ tag: HTMLTag, at index: Int) -> Bool {
        guard openCells.isEmpty else { return false }
        return tag.isBlock || (tag == .td || tag == .th) && tables.table(of: index) == nil
    }

    /// Ends the line, or only the word within a cell of data.
    private mutating func passBreak(byBlock: Bool) {
        if openCells.isEmpty { finishLine(byBlock: byBlock) } else { needsSpace = true }
    }

    /// The end of the line so far; empty where a new word begins.
    private var ending: Substring {
        guard !needsSpace, !line.range.isEmpty else { return "" }
        return text.string.suffix(12)
    }

    /// Whether the element at `index` raises a number to be read with the unit or number in front of it.
    private func isExponent(_ index: Int) -> Bool {
        if case .exponent = InlineMarkup.raisedNumber(at: index, in: document, behind: ending) {
            true
        } else {
            false
        }
    }

    /// Whether the last letter so far stands in a link.
    private var endsLink: Bool { line.linkWordCount > 0 && lastLinkEnd == text.count }
    private var lastLinkEnd = 0

    // MARK: - Text

    /// Puts in a quotation mark; the space that was due stands in front of one that opens, and behind one
    /// that closes.
    private mutating func append(_ sign: String, opens: Bool = false) {
        guard !text.isEmpty, opens || !line.range.isEmpty else { return }
        let hasSpace = needsSpace
        beginLine()
        if opens, hasSpace, text.count > line.range.lowerBound {
            text.append(" ", for: SourceRange(sourceEnd, sourceEnd))
        }
        if opens { needsSpace = false }
        beginCell()
        text.append(sign, for: SourceRange(sourceEnd, sourceEnd))
        line.range = line.range.lowerBound..<text.count
    }

    private mutating func append(_ letters: SourcedText) {
        let piece = raisedDepth > 0 ? RaisedNumber.raised(letters) : letters
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
        beginCell()
        text.append(languages.last?.language.map(words.marked) ?? words)
        sourceEnd = source.upperBound
        line.range = line.range.lowerBound..<text.count
        if linkDepth > 0 { lastLinkEnd = text.count }
    }

    // MARK: - Lines

    /// Notes where a cell begins.
    private mutating func beginCell() {
        guard let cell = openCells.last, line.cells.last?.node != cell else { return }
        line.cells.append(HTMLLine.Cell(node: cell, start: text.count))
    }

    private mutating func beginLine() {
        guard line.range.isEmpty else { return }
        if !text.isEmpty { text.append("\n", for: SourceRange(sourceEnd, sourceEnd)) }
        line.range = text.count..<text.count
        line.node = open.last ?? 0
        line.block = openBlocks.last ?? 0
        line.isAttached = !breaksByBlock
        line.isContinued = !breaksByBlock && breakCount == 1
        needsSpace = false
    }

    /// Whether the line so far has a word; one of signs alone is none.
    private var isLineKept: Bool { line.wordCount > 0 && !line.range.isEmpty }

    private mutating func finishLine(byBlock: Bool) {
        if isLineKept {
            lines.append(line)
            breaksByBlock = byBlock
            breakCount = 0
        } else if byBlock {
            breaksByBlock = true
        }
        breakCount += 1
        beginEmptyLine()
        if !asides.isEmpty { setAsides() }
    }

    private mutating func beginEmptyLine() {
        line = HTMLLine(range: text.count..<text.count, node: 0, block: 0)
        isInWord = false
        needsSpace = false
    }

    /// Sets what stands above words of the last line on lines of its own.
    private mutating func setAsides() {
        let nodes = asides
        asides = []
        for node in nodes {
            open.append(node)
            let first = lines.count
            for inside in document.nodes[node..<document.nodes[node].end] {
                if case .text(let piece) = inside.content { append(piece) }
            }
            if line.wordCount > 0 { lines.append(line) }
            lineRanges[node] = first..<lines.count
            open.removeLast()
            beginEmptyLine()
        }
    }

    // MARK: - Cuts

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
