import HTMLParsing
import NarrationModel

/// The visible text of a page of HTML; what lines are is told from the elements around them.
struct HTMLRevision: RevisedPage {
    private let survey: PageSurvey
    private let exact: ExactRevision

    init(_ page: HTMLPage) {
        survey = PageSurvey(page)
        exact = ExactRevision(text: page.text.string)
    }

    func letters(of omission: Omission) -> SourcedText { exact.letters(of: omission) }

    func omissions(of block: Block, by rule: RuleID) -> [Omission] { exact.omissions(of: block, by: rule) }

    func isOneLine(from start: Int, to end: Int) -> Bool { exact.isOneLine(from: start, to: end) }

    func mark(at source: SourceRange) -> SiteMark? {
        line(at: source.lowerBound).flatMap { survey.page.marks[$0.node] }
    }

    func role(of line: Line) -> BlockRole {
        guard let source = self.line(at: line.source.lowerBound) else { return RestoredRole.role(of: line) }
        if survey.headingLevel(of: source.block) > 0 { return .crosshead }
        let context = LineContext(of: source.block, in: survey, below: survey.page.body)
        if context.contains(.quotation) { return .quotation }
        if !context.isDisjoint(with: [.list, .table]) { return .listItem }
        return context.contains(.caption) ? .caption : RestoredRole.role(of: line)
    }

    /// The line that holds `offset`, found by bisection.
    private func line(at offset: Int) -> HTMLLine? {
        let lines = survey.page.lines
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle].range.upperBound > offset { high = middle } else { low = middle + 1 }
        }
        return low < lines.count && lines[low].range.lowerBound <= offset ? lines[low] : nil
    }
}
