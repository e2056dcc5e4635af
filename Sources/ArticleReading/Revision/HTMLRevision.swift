import HTMLParsing
import NarrationModel

/// The visible text of a page of HTML; what lines are is told from the elements around them.
struct HTMLRevision: RevisedPage {
    private let survey: PageSurvey
    private let exact: ExactRevision

    /// The lines of which the site's settings keep something.
    private let keptLines: Set<Int>

    init(_ page: HTMLPage) {
        survey = PageSurvey(page)
        exact = ExactRevision(text: page.text.string)
        keptLines = Set(
            page.document.nodes.indices.filter { page.marks[$0] == .kept }.flatMap(page.lineRange)
                .filter { page.marks[page.lines[$0].node] != .dropped })
    }

    func letters(of omission: Omission) -> SourcedText { exact.letters(of: omission) }

    func omissions(of block: Block, by rule: RuleID) -> [Omission] { exact.omissions(of: block, by: rule) }

    func isOneLine(from start: Int, to end: Int) -> Bool { exact.isOneLine(from: start, to: end) }

    func mark(at source: SourceRange) -> SiteMark? {
        line(at: source.lowerBound).flatMap {
            keptLines.contains($0) ? .kept : survey.page.marks[survey.page.lines[$0].node]
        }
    }

    func role(of line: Line) -> BlockRole {
        guard let source = self.line(at: line.source.lowerBound).map({ survey.page.lines[$0] }) else {
            return RestoredRole.role(of: line)
        }
        if survey.headingLevel(of: source.block) > 0 { return .crosshead }
        var contexts = LineContextFinder(survey, below: survey.page.body)
        let context = contexts.context(of: source.block)
        if context.contains(.quotation) { return .quotation }
        if !context.isDisjoint(with: [.list, .table]) { return .listItem }
        return context.contains(.caption) ? .caption : RestoredRole.role(of: line)
    }

    /// The line that holds `offset`, found by bisection.
    private func line(at offset: Int) -> Int? {
        let lines = survey.page.lines
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
        }
        return low < lines.count && lines[low].range.lowerBound <= offset ? low : nil
    }
}
