import HTMLParsing
import NarrationModel

/// Makes an article of a timed item: its time, its headline or first sentence, and its text.
struct HTMLItemComposer {
    /// What parts a time from the text on the same line.
    private static let signs = Set(" -–—|:,·•".unicodeScalars)

    private let item: HTMLItem
    private let draft: StoryDraft
    private var writer: BlockWriter
    private var hasHeadline = false

    /// `survey` must have released the item's element.
    init(_ item: HTMLItem, _ survey: PageSurvey, _ metadata: PageMetadata) {
        var draft = StoryDraft(survey, metadata, root: item.node, headline: nil)
        draft.apply(OmissionRules.furniture)
        for rule in StoryRules.items { draft.apply(rule) }
        (self.item, self.draft) = (item, draft)
        writer = BlockWriter(draft.saved)
    }

    /// For each line of the item the rule that leaves it out, by the line's place on the page.
    var rules: [(line: Int, rule: RuleID?)] { zip(draft.lines, draft.rules).map { ($0.index, $1) } }

    /// The item and what is left out of lines that it takes up in part.
    consuming func article(language: String) -> (Article, [Omission]) {
        var cuts: [Omission] = []
        for line in draft.lines where draft.isKept(line) {
            take(line)
            cuts += line.source.cuts.map { Omission($0, on: draft.survey.page) }
        }
        let headline = writer.blocks.first { $0.role == .headline } ?? writer.blocks.first
        let article = Article(
            kind: .item, headline: ItemComposer.title(headline?.text.string ?? ""),
            published: item.time.published, language: language, blocks: writer.blocks)
        return (article, writer.omissions + cuts)
    }

    private mutating func take(_ line: StoryLine) {
        if let metadata = line.line.metadata {
            writer.append(metadata, of: line.line)
        } else if line.index == item.time.line, let range = item.time.range(in: line.line.string) {
            takeText(line, 0..<range.lowerBound)
            writer.append(.timestamp, line.line.text.slice(range))
            takeText(line, range.upperBound..<line.line.text.count)
        } else {
            takeText(line, 0..<line.line.text.count)
        }
    }

    /// Appends a part of a line, without the signs that part it from the time.
    private mutating func takeText(_ line: StoryLine, _ range: Range<Int>) {
        let part = line.line.string.slice(utf8: range)
        guard WordScanner.count(in: part) > 0 else { return }
        let lower = range.lowerBound + Self.signLength(part.unicodeScalars)
        let upper = range.upperBound - Self.signLength(part.unicodeScalars.reversed())
        let text = line.line.text.slice(lower..<upper)
        let role = line.bodyRole
        if hasHeadline || role == .caption || role == .quotation {
            writer.append(role == .crosshead ? .crosshead : role, text)
        } else if role == .crosshead || line.line.isHeadingLike && range.lowerBound == 0 {
            writer.append(.headline, text)
            hasHeadline = true
        } else {
            takeFirstSentence(of: text)
        }
    }

    private static func signLength(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.prefix { signs.contains($0) }.reduce(0) { $0 + $1.utf8Width }
    }

    private mutating func takeFirstSentence(of text: SourcedText) {
        let first = SentenceScanner.sentences(in: text.string).first ?? 0..<text.count
        writer.append(.headline, text.slice(first))
        hasHeadline = true
        let rest = min(first.upperBound + 1, text.count)
        writer.append(.paragraph, text.slice(rest..<text.count))
    }
}
