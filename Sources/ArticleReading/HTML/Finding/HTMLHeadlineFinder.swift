import HTMLParsing
import NarrationModel

/// Finds the line of a page that is its story's headline.
struct HTMLHeadlineFinder {
    private let survey: PageSurvey
    private let titles: [[String]]

    init(_ survey: PageSurvey, _ metadata: PageMetadata) {
        self.survey = survey
        titles = metadata.titles.map(HTMLHeadline.terms)
    }

    /// How many words of running text may stand above a headline that is no heading of the first level.
    private static let mostProseAbove = 120

    /// The headline; nil when no heading and no line says what the page is called.
    func headline() -> HTMLHeadline? {
        let page = survey.page
        var best: (index: Int, score: Int)?
        let total = survey.totalProse
        for (index, line) in page.lines.enumerated() where (1...60).contains(line.wordCount) {
            let above = survey.measures.prose(in: 0..<index)
            guard above * 3 <= total else { break }
            let level = survey.headingLevel(of: line.block)
            guard level == 1 || above <= Self.mostProseAbove else { continue }
            let isShown = survey.rules[line.node] == nil
            guard level > 0 && isShown || line.wordCount >= 3 && !survey.measures.isProse[index] || level == 1
            else {
                continue
            }
            let score = score(line, level: level, isShown: isShown)
            if score > best?.score ?? 0 { best = (index, score) }
        }
        return best.map {
            HTMLHeadline(line: $0.index, terms: HTMLHeadline.terms(page.string(of: page.lines[$0.index])))
        }
    }

    private func score(_ line: HTMLLine, level: Int, isShown: Bool) -> Int {
        let terms = HTMLHeadline.terms(survey.page.string(of: line))
        guard !terms.isEmpty else { return 0 }
        let agreement = titles.map { Self.agreement(terms, $0) }.max() ?? 0
        let rank = level == 1 ? 4 : level > 0 ? 2 : 0
        guard agreement > 0 || level == 1 else { return 0 }
        return agreement * 4 + rank + (isShown ? 3 : 0)
    }

    /// 3 for the same words, 2 for a title that begins with the line, 1 for one that shares most words, else 0.
    private static func agreement(_ line: [String], _ title: [String]) -> Int {
        guard !title.isEmpty else { return 0 }
        if line == title { return 3 }
        if line.count >= 3, title.starts(with: line) || line.starts(with: title) && title.count >= 3 {
            return 2
        }
        let common = Set(line).intersection(title).count
        return common >= 3 && common * 10 >= max(line.count, title.count) * 6 ? 1 : 0
    }
}
