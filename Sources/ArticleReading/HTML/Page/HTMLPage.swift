import HTMLParsing
import NarrationModel

/// A parsed page while it is read: its tree, its text in lines, and what its elements are named.
struct HTMLPage: Sendable {
    let document: HTMLDocument

    /// The visible text, its lines separated by line breaks, with the page's offsets.
    let text: SourcedText

    /// The visible text as UTF-8.
    let bytes: [UInt8]
    private(set) var lines: [HTMLLine]

    let tables: DataTables

    /// The node of the page's `body`.
    let body: Int

    /// For every node what its class and identifier name.
    let parts: [PageParts]

    /// What the settings for the page's site say of its nodes.
    private(set) var marks: SiteMarks

    /// For every node the lines that have text of it.
    private let lineRanges: [Range<Int>]

    init(_ document: HTMLDocument, _ choices: PageChoices = PageChoices()) {
        self.document = document
        body = document.nodes.firstIndex { $0.tag == .body } ?? 0
        marks = SiteMarks(document, choices)
        tables = DataTables(document)
        var flattener = PageFlattener(document, tables, marks)
        if !document.nodes.isEmpty { flattener.flatten(from: body) }
        text = flattener.text
        bytes = Array(flattener.text.string.utf8)
        lines = flattener.lines
        lineRanges = flattener.lineRanges
        parts = Self.parts(in: document)
        for index in parts.indices where parts[index].contains(.embed) { cutPost(at: index) }
        marks.markLines(of: self, choices)
    }

    /// Cuts handles and addresses out of the lines of an embedded post.
    private mutating func cutPost(at index: Int) {
        for line in lineRanges[index] where lines[line].cuts.isEmpty {
            lines[line].cuts = EmbeddedPostDetail.cuts(in: lines[line], of: self)
        }
    }

    private static func parts(in document: HTMLDocument) -> [PageParts] {
        var known: [String: PageParts] = [:]
        return document.nodes.map { node in
            guard let element = node.element, element.hasAttributes else { return [] }
            var parts: PageParts = []
            if let identifier = element[.id] {
                parts.formUnion(PageParts.vocabulary.parts(inIdentifier: identifier))
            }
            for attribute in [HTMLAttribute.class, .dataTestID, .dataComponent] {
                guard let names = element[attribute], !names.isEmpty else { continue }
                if let found = known[names] {
                    parts.formUnion(found)
                } else {
                    let found = PageParts.vocabulary.parts(in: names)
                    known[names] = found
                    parts.formUnion(found)
                }
            }
            return parts
        }
    }

    /// The lines that have text of the node at `index`.
    func lineRange(of index: Int) -> Range<Int> { lineRanges[index] }

    func element(_ index: Int) -> HTMLElement? { document.nodes[index].element }
    func tag(_ index: Int) -> HTMLTag? { document.nodes[index].tag }
    func parent(of index: Int) -> Int { document.nodes[index].parent }

    /// The nodes around the one at `index`, innermost first, itself included.
    func path(from index: Int) -> [Int] {
        var path: [Int] = []
        var next = index
        while next >= 0 {
            path.append(next)
            next = parent(of: next)
        }
        return path
    }

    /// The line's text as it stands in the visible text.
    func string(of line: HTMLLine) -> String {
        String(decoding: bytes[line.range], as: UTF8.self)
    }
}
