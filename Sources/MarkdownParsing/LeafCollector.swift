/// Turns the events of a walk through the C library's tree into leaves.
struct LeafCollector {
    private(set) var leaves: [ParsedLeaf] = []

    private var containers: [MarkdownBlock.Container] = []
    private var openings: [ParsedLeaf.Opening] = []

    /// The next number of each list around; nil for bullets.
    private var numbers: [Int?] = []

    mutating func take(_ node: ParsedNode, isEntering: Bool) {
        switch node.kind {
        case .quotation: isEntering ? containers.append(.quotation) : leave()
        case .list(let start): takeList(start, isEntering: isEntering)
        case .item: isEntering ? enterItem(node) : leave()
        case .footnote: isEntering ? enterFootnote(node) : leave()
        case .leaf(let kind): if isEntering { append(kind, node) }
        case .inline(let event): if isEntering { append(event) }
        case .mark(let mark): append(isEntering ? .enter(mark) : .exit(mark))
        case .other: break
        }
    }

    private mutating func takeList(_ start: Int?, isEntering: Bool) {
        if isEntering { numbers.append(start) } else { _ = numbers.popLast() }
    }

    private mutating func enterItem(_ node: ParsedNode) {
        containers.append(.listItem)
        let number = numbers.last ?? nil
        if let number { numbers[numbers.count - 1] = number + 1 }
        openings.append(.init(number: number, isFootnote: false, line: node.line, column: node.column))
    }

    private mutating func enterFootnote(_ node: ParsedNode) {
        containers.append(.footnote)
        openings.append(.init(number: nil, isFootnote: true, line: node.line, column: node.column))
    }

    private mutating func leave() {
        _ = containers.popLast()
        openings.removeAll()
    }

    private mutating func append(_ kind: ParsedLeaf.Kind, _ node: ParsedNode) {
        leaves.append(
            ParsedLeaf(
                kind: kind, line: node.line, column: node.column, lastLine: max(node.lastLine, node.line),
                containers: containers, openings: openings))
        openings.removeAll()
    }

    private mutating func append(_ event: InlineEvent) {
        guard !leaves.isEmpty else { return }
        leaves[leaves.count - 1].events.append(event)
    }
}
