import HTMLParsing
import NarrationModel

/// What stands in an element that has a time, and whether it is an item that a listener wants.
///
/// An item is short and has a sentence of its own. A teaser of another article is none: a headline that is a
/// link, a day and a sentence, a text that breaks off in `…`, or a text with a link that leads on. Nor is a
/// reader's comment.
struct ItemText {
    /// The most words and lines of an item; longer texts are articles.
    private static let longest = 250
    private static let mostLines = 40

    /// The fewest words of a sentence, its time not counted.
    private static let leastSentence = 4

    /// What a text needs to be an item although its headline is a link.
    private static let leastLinkedWords = 50
    private static let leastLinkedSentences = 3

    private let page: HTMLPage
    private let time: ItemTime
    private let lines: [(index: Int, line: Line, source: HTMLLine)]
    private let node: Int

    /// The text of the element at `node`; nil when it is too long for an item.
    init?(of node: Int, at time: ItemTime, on page: HTMLPage) {
        let range = page.lineRange(of: node)
        guard range.count <= Self.mostLines else { return nil }
        guard range.reduce(0, { $0 + page.lines[$1].wordCount }) <= Self.longest else { return nil }
        let maker = LineMaker(page)
        lines = range.map { ($0, maker.line(page.lines[$0], index: $0 - range.lowerBound), page.lines[$0]) }
        (self.node, self.time, self.page) = (node, time, page)
    }

    /// Whether the element is an item.
    var isItem: Bool { !ownLines.isEmpty && !isSigned && !isTeaser }

    /// How many words stand in sentences of its own.
    var ownWordCount: Int { ownLines.reduce(0) { $0 + $1.source.wordCount } }

    /// The lines that are sentences and no links.
    private var ownLines: [(index: Int, line: Line, source: HTMLLine)] {
        lines.filter { index, line, source in
            guard line.metadata == nil, source.linkDensity < 0.4 else { return false }
            let text = textBesideTime(line, index)
            return WordScanner.count(in: text) >= Self.leastSentence && LineEnding(text).endsSentence
        }
    }

    private func textBesideTime(_ line: Line, _ index: Int) -> String {
        guard index == time.line, let range = time.range(in: line.string) else { return line.string }
        let text = line.string.slice(
            utf8: range.lowerBound == 0 ? range.upperBound..<line.text.count : 0..<range.lowerBound)
        return text.hasSuffix(" ") ? String(text.dropLast()) : text
    }

    /// Whether somebody signs the text, as comments and teasers are signed.
    private var isSigned: Bool {
        if lines.contains(where: { $0.line.metadata?.hasByline == true }) { return true }
        return (node..<page.document.nodes[node].end).contains { index in
            !page.parts[index].isDisjoint(with: [.comments, .byline, .biography])
                || page.element(index)?[.rel] == "author"
        }
    }

    private var isTeaser: Bool {
        if ownLines.contains(where: { Self.breaksOff($0.line.string) }) { return true }
        guard let first = links.first else { return false }
        guard time.showsClock, first.index > ownLines[0].index else { return !isLong }
        return false
    }

    /// Lines that are links, the time left aside.
    private var links: [(index: Int, line: Line, source: HTMLLine)] {
        lines.filter { $0.source.linkDensity > 0.8 && $0.index != time.line && $0.source.wordCount > 0 }
    }

    private var isLong: Bool {
        let sentences = ownLines.reduce(0) { $0 + SentenceScanner.sentences(in: $1.line.string).count }
        return ownWordCount >= Self.leastLinkedWords && sentences >= Self.leastLinkedSentences
            && links.count == 1
    }

    /// Whether a text is cut off: `The minister said that…`, `The minister [...]`.
    private static func breaksOff(_ text: String) -> Bool {
        let end = text.unicodeScalars.reversed().drop { "])» ".unicodeScalars.contains($0) }.prefix(3)
        return end.first == "…" || end.count == 3 && end.allSatisfy { $0 == "." }
    }
}
