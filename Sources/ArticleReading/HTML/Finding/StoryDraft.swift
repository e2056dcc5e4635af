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

    /// The headline's place among the page's lines.
    let headlineIndex: Int?

    /// The headline's words in lower case.
    let headlineTerms: [String]

    /// The first line behind the headline, byline, date and standfirst.
    let body: Int

    /// The first line behind the running text.
    let closing: Int

    /// The people who wrote the story; none before they are looked for.
    private(set) var authors: [String] = []

    /// The first line of the teasers of other articles behind the text.
    let teasers: Int

    /// The lines that have the same words.
    private let places: [String: [Int]]

    /// Where phrases stand in the running text.
    let phrases: PhraseIndex

    /// The rule that left out each line, if one did.
    private(set) var rules: [RuleID?]

    init(
        _ survey: PageSurvey, _ metadata: PageMetadata, root: Int,
        outlying: OutlyingSections = OutlyingSections(), headline: HTMLHeadline?
    ) {
        self.survey = survey
        self.metadata = metadata
        self.root = root
        let lines = StoryLines(survey, root: root, outlying: outlying, headline: headline?.line).lines
        self.lines = lines
        saved = SavedPage(survey.page.text.string, lines: lines.map(\.line))
        rules = Array(repeating: nil, count: lines.count)
        self.headline = headline.flatMap { wanted in lines.firstIndex { $0.index == wanted.line } }
        headlineIndex = headline?.line
        headlineTerms = headline?.terms ?? []
        let start = headline.flatMap { wanted in lines.firstIndex { $0.index >= wanted.line } } ?? 0
        body = Self.body(of: lines, from: start, headline: headline?.line, posts: survey.postTimes)
        closing = (lines.lastIndex(where: \.isProse) ?? lines.count - 1) + 1
        phrases = PhraseIndex(lines)
        places = Dictionary(grouping: lines.indices) { lines[$0].key }
        teasers = TeaserTail(lines, survey, address: metadata.address).start
    }

    /// The first line that opens the text itself, or the first of a live blog's posts; bylines and dates a few lines
    /// into the text end what stands above it, but for the times of posts.
    private static func body(
        of lines: [StoryLine], from start: Int, headline: Int?, posts: Set<Int>
    ) -> Int {
        guard headline != nil else { return 0 }
        let first =
            lines[start...].firstIndex {
                $0.index != headline && ($0.opensBody || posts.contains($0.index))
            } ?? lines.count
        guard first < lines.count, !posts.contains(lines[first].index) else { return first }
        var words = 0
        var body = first
        for index in lines.indices[first...].prefix(longestOpening) where words <= mostStandfirstWords {
            let line = lines[index]
            if posts.contains(line.index) { break }
            if line.line.metadata?.isReadingTime == false, !line.isProse {
                body = index + 1
            } else if line.isHeading || line.context.contains(.list) {
                break
            }
            words += line.wordCount
        }
        return body
    }

    private static let longestOpening = 5
    private static let mostStandfirstWords = 70

    /// Looks for the people who wrote the story.
    mutating func findAuthors() {
        authors = AuthorFinder(self, HeadlineRegion(self)).authors()
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

    /// Whether the line says who wrote the story or when it came out, behind its text.
    func isClosing(_ line: StoryLine) -> Bool {
        guard line.line.index >= max(closing, body), let metadata = line.line.metadata, !line.isHeading else {
            return false
        }
        return !metadata.isReadingTime
            && line.context.isDisjoint(with: [.list, .table, .quotation, .footnote])
    }

    /// What a line between headline and text is; the names of the story's authors are a byline however they stand there.
    func openingRole(of line: StoryLine) -> BlockRole? {
        if let role = line.openingRole { return role }
        guard !line.isProse, !line.isHeading else { return nil }
        let names = PersonNames.names(in: line.line.string)
        return !names.isEmpty && names.allSatisfy(authors.contains) ? .byline : nil
    }

    /// How many words of running text are kept.
    var keptProse: Int { lines.filter { isKept($0) && $0.isProse }.reduce(0) { $0 + $1.wordCount } }
}
