import HTMLParsing
import NarrationModel

/// What the settings for a page's site say of each of its nodes.
///
/// An element is marked with everything in it, until a mark further in says otherwise; to keep it wins over to drop it.
struct SiteMarks: Sendable {
    /// One for each node; none at all when nothing is marked.
    private var marks: [SiteMark?] = []

    init() {}

    /// The marks that the selectors of `choices` make.
    init(_ document: HTMLDocument, _ choices: PageChoices) {
        guard !choices.keepSelectors.isEmpty || !choices.dropSelectors.isEmpty else { return }
        marks = Array(repeating: nil, count: document.nodes.count)
        for selector in choices.dropSelectors {
            for index in selector.matches(in: document) { marks[index] = .dropped }
        }
        for selector in choices.keepSelectors {
            for index in selector.matches(in: document) { marks[index] = .kept }
        }
        for (index, node) in document.nodes.enumerated() where marks[index] == nil && node.parent >= 0 {
            marks[index] = marks[node.parent]
        }
    }

    /// What is said of the node at `index`.
    subscript(index: Int) -> SiteMark? { marks.isEmpty ? nil : marks[index] }

    /// Adds the marks that the patterns of `choices` make of elements that hold one line of `page` and nothing else.
    mutating func markLines(of page: HTMLPage, _ choices: PageChoices) {
        guard choices.hasPatterns else { return }
        if marks.isEmpty { marks = Array(repeating: nil, count: page.document.nodes.count) }
        for line in page.lines {
            guard let mark = choices.mark(of: page.string(of: line)),
                let node = [line.block, line.node].first(where: { page.lineRange(of: $0).count == 1 })
            else { continue }
            for index in node..<page.document.nodes[node].end where marks[index] != .kept {
                marks[index] = mark
            }
        }
    }
}
