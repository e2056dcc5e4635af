import HTMLParsing
import NarrationModel

/// Finds the element that holds an article's text.
struct BodyFinder {
    private let survey: PageSurvey
    private let kept: [Int]

    init(_ survey: PageSurvey) {
        self.survey = survey
        var sums = [0]
        for (index, line) in survey.page.lines.enumerated() {
            let counts = survey.measures.isProse[index] && survey.rules[line.node] == nil
            sums.append(sums[index] + (counts ? line.wordCount : 0))
        }
        kept = sums
    }

    func prose(_ index: Int) -> Int {
        let lines = survey.page.lineRange(of: index)
        return kept[lines.upperBound] - kept[lines.lowerBound]
    }

    func root() -> Int {
        var node = survey.page.body
        while let next = step(from: node) { node = next }
        return node
    }

    private func step(from node: Int) -> Int? {
        let total = prose(node)
        guard total > 0 else { return nil }
        if isBody(node) { return nil }
        let children = survey.page.document.children(of: node).filter {
            survey.rules[$0] == nil && survey.page.tag($0).map(Self.containers.contains) == true
        }
        guard let best = children.max(by: { weighted($0) < weighted($1) }) else { return nil }
        let share = Double(prose(best)) / Double(total)
        return share >= needed(best) ? best : nil
    }

    static let containers: Set<HTMLTag> = [
        .article, .section, .div, .main, .table, .tbody, .tr, .td, .form, .center, .span, .other, .figure,
        .dd, .header,
        .font, .details, .aside, .footer,
    ]

    private func isBody(_ node: Int) -> Bool {
        survey.page.element(node)?[.itemprop] == "articleBody" || survey.page.parts[node].contains(.body)
    }

    private func weighted(_ node: Int) -> Double { Double(prose(node)) / needed(node) }

    private func needed(_ node: Int) -> Double {
        if survey.page.element(node)?[.itemprop] == "articleBody" { return 0.3 }
        if survey.page.tag(node) == .article { return 0.35 }
        if survey.page.tag(node) == .main || survey.page.parts[node].contains(.body) { return 0.4 }
        return 0.9
    }
}
