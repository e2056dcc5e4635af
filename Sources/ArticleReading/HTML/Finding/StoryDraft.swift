import HTMLParsing
import NarrationModel

/// The lines of the element that holds a story, while rules decide which of them belong to it.
struct StoryDraft: Sendable {
    let survey: PageSurvey
    let metadata: PageMetadata

    /// The node of the element.
    let root: Int
    let lines: [StoryLine]

    /// The same lines as the rules for saved text look at them.
    private(set) var saved: SavedPage

    /// The headline's place among ``lines``; nil when it stands elsewhere or nowhere.
    let headline: Int?

    /// The headline's line on the page, wherever it stands.
    let headlineLine: HTMLLine?

    /// The headline's words in lower case.
    let headlineTerms: [String]

    /// The first line behind the headline, byline, date and standfirst.
    let body: Int

    /// The lines that have the same words.
    private let places: [String: [Int]]

    /// Where phrases stand in the running text.
    let phrases: PhraseIndex

    /// The lines that give the times of updates.
    let updateTimes: Set<Int>

    /// The rule that left out each line, if one did.
    private(set) var rules: [RuleID?]

    init(_ survey: PageSurvey, _ metadata: PageMetadata, root: Int, headline: HTMLHeadline?) {
        self.survey = survey
        self.metadata = metadata
        self.root = root
        let lines = Self.lines(of: root, in: survey)
        self.lines = lines
        saved = SavedPage(survey.page.text.string, lines: lines.map(\.line))
        rules = Array(repeating: nil, count: lines.count)
        self.headline = headline.flatMap { wanted in lines.firstIndex { $0.index == wanted.line } }
        headlineLine = headline.map { survey.page.lines[$0.line] }
        headlineTerms = headline?.terms ?? []
        let start = headline.flatMap { wanted in lines.firstIndex { $0.index >= wanted.line } } ?? 0
        body = Self.body(of: lines, from: start, headline: headline?.line)
        phrases = PhraseIndex(lines)
        updateTimes = Self.updateTimes(in: lines, of: survey.page)
        places = Dictionary(grouping: lines.indices) { lines[$0].key }
    }

    private static func lines(of root: Int, in survey: PageSurvey) -> [StoryLine] {
        let maker = LineMaker(survey.page)
        var lines: [StoryLine] = []
        for index in survey.page.lineRange(of: root) {
            let source = survey.page.lines[index]
            guard survey.rules[source.node] == nil else { continue }
            lines.append(
                StoryLine(
                    index: index, line: maker.line(source, index: lines.count), source: source,
                    context: LineContext(of: source.block, in: survey, below: root),
                    headingLevel: survey.headingLevel(of: source.block),
                    isProse: survey.measures.isProse[index]))
        }
        return lines
    }

    /// The lines with a time of day above a heading or running text, when there are several.
    private static func updateTimes(in lines: [StoryLine], of page: HTMLPage) -> Set<Int> {
        let times = lines.indices.dropLast().filter { index in
            let line = lines[index]
            guard line.context.contains(.date) || page.tag(line.source.node) == .time,
                line.line.metadata?.clockTime != nil
            else { return false }
            return lines[index + 1].isProse || lines[index + 1].isHeading
        }
        return times.count >= leastUpdates ? Set(times) : []
    }

    /// The fewest updates of a live blog.
    private static let leastUpdates = 3

    /// The first line that opens the text itself.
    private static func body(of lines: [StoryLine], from start: Int, headline: Int?) -> Int {
        guard headline != nil else { return 0 }
        return lines[start...].firstIndex { $0.index != headline && $0.opensBody } ?? lines.count
    }

    /// Leaves out every line that `rule` drops and no earlier rule did.
    mutating func apply(_ rule: any StoryRule.Type) {
        for index in lines.indices where rules[index] == nil {
            if rule.omits(lines[index], in: self) { rules[index] = rule.id }
        }
    }

    /// Leaves out every line of the text that a rule for saved text drops.
    mutating func apply(_ furniture: [any OmissionRule.Type]) {
        saved.apply(furniture)
        for index in lines.indices where rules[index] == nil && lines[index].wordCount > 0 {
            if survey.page.tag(lines[index].source.block) != .summary { rules[index] = saved.rules[index] }
        }
    }

    func isKept(_ line: StoryLine) -> Bool { rules[line.line.index] == nil }

    /// The line directly above, kept or not.
    func above(_ line: StoryLine) -> StoryLine? { line.line.index > 0 ? lines[line.line.index - 1] : nil }

    /// The line directly below, kept or not.
    func below(_ line: StoryLine) -> StoryLine? {
        line.line.index + 1 < lines.count ? lines[line.line.index + 1] : nil
    }

    /// The next kept line below.
    func keptBelow(_ line: StoryLine) -> StoryLine? { lines[(line.line.index + 1)...].first(where: isKept) }

    /// Whether an earlier line with the same words is kept; the entries of a table of contents repeat no heading.
    func isRepeated(_ line: StoryLine) -> Bool {
        places[line.key]?.prefix { $0 < line.line.index }.contains {
            rules[$0] == nil && (lines[$0].isHeading || !line.isHeading)
        } == true
    }

    /// Whether the line stands between headline and text, the headline not included.
    func isOpening(_ line: StoryLine) -> Bool { line.line.index < body && line.line.index != headline }

    /// How many words of running text are kept.
    var keptProse: Int { lines.filter { isKept($0) && $0.isProse }.reduce(0) { $0 + $1.wordCount } }
}
