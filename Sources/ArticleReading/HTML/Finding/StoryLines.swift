import HTMLParsing
import NarrationModel

/// Gathers the lines that can belong to a story: those of the element that holds its text, and those between its
/// headline and that element.
struct StoryLines {
    private let survey: PageSurvey
    private(set) var lines: [StoryLine] = []

    /// How many lines and words may stand between a headline and the text for the two to belong together.
    private static let mostLines = 40
    private static let mostWords = 160

    init(_ survey: PageSurvey, root: Int, outlying: OutlyingSections, headline: Int?) {
        self.survey = survey
        let body = survey.page.lineRange(of: root)
        let head =
            headline.map { Self.head(from: $0, to: body.lowerBound, survey) } ?? body
            .lowerBound..<body.lowerBound
        var contexts = LineContextFinder(survey, below: survey.page.body)
        for index in head { append(index, &contexts) }
        contexts = LineContextFinder(survey, below: root)
        var next = body.lowerBound
        for section in outlying.nodes.map(survey.page.lineRange).sorted(by: { $0.lowerBound < $1.lowerBound })
        {
            for index in next..<max(next, section.lowerBound) { append(index, &contexts) }
            next = max(next, section.upperBound)
        }
        for index in next..<max(next, body.upperBound) { append(index, &contexts) }
    }

    private static func head(from headline: Int, to body: Int, _ survey: PageSurvey) -> Range<Int> {
        guard headline < body, body - headline <= mostLines,
            survey.measures.words(in: headline..<body) <= mostWords
        else { return body..<body }
        return headline..<body
    }

    private mutating func append(_ index: Int, _ contexts: inout LineContextFinder) {
        let source = survey.page.lines[index]
        guard survey.rules[source.node] == nil else { return }
        lines.append(
            StoryLine(
                index: index, line: LineMaker(survey.page).line(source, index: lines.count), source: source,
                context: contexts.context(of: source.block),
                headingLevel: survey.headingLevel(of: source.block), isProse: survey.measures.isProse[index]))
    }
}
