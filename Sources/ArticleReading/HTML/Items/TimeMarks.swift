import HTMLParsing
import NarrationModel

/// All times of a page, so that those in an element are found in one step whatever its size.
struct TimeMarks: Sendable {
    /// In the order of their nodes.
    private let times: [ItemTime]

    /// For every node, and behind the last, how many of the times stand before it.
    private let counts: [Int]

    /// The most words of a line that can be a time alone.
    private static let longestLine = 10

    init(_ page: HTMLPage) {
        var times: [Int: ItemTime] = [:]
        for index in page.document.nodes.indices where page.tag(index) == .time {
            if let time = Self.time(in: index, on: page) { times[index] = time }
        }
        let timed = Set(times.values.map(\.line))
        for (index, line) in page.lines.enumerated() where !timed.contains(index) {
            guard times[line.node] == nil else { continue }
            if let time = Self.time(alone: line, index: index, on: page) { times[line.node] = time }
        }
        var counts = [0]
        for index in page.document.nodes.indices {
            counts.append(counts[index] + (times[index] == nil ? 0 : 1))
        }
        self.times = times.values.sorted { $0.node < $1.node }
        self.counts = counts
    }

    private static func time(alone line: HTMLLine, index: Int, on page: HTMLPage) -> ItemTime? {
        guard line.wordCount > 0, line.wordCount <= longestLine else { return nil }
        guard page.bytes[line.range].contains(where: { (48...57).contains($0) }) else { return nil }
        let text = LineMaker(page).line(line, index: 0)
        guard text.metadata?.hasTimestamp == true, text.metadata?.hasByline == false else { return nil }
        return ItemTime(node: line.node, line: index, shown: text.string, stated: nil)
    }

    private static func time(in node: Int, on page: HTMLPage) -> ItemTime? {
        guard let line = page.lineRange(of: node).first,
            let shown = page.document.shortText(in: node, limit: 120).map(PageMetadata.folded), !shown.isEmpty
        else { return nil }
        return ItemTime(node: node, line: line, shown: shown, stated: page.element(node)?[.datetime])
    }

    var isEmpty: Bool { times.isEmpty }

    /// The first time in the nodes of `range`.
    func first(in range: Range<Int>) -> ItemTime? {
        counts[range.lowerBound] < counts[range.upperBound] ? times[counts[range.lowerBound]] : nil
    }
}
