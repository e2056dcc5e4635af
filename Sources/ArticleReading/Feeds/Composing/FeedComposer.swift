import NarrationModel

/// Makes articles, links and omissions of a feed's parts; all ranges are offsets of ``text``.
struct FeedComposer {
    /// The most entries of a feed that are read.
    static let mostEntries = 1_000

    /// Every text of the feed as it is seen, on lines of their own, with the page's offsets.
    private(set) var text = SourcedText()
    private(set) var articles: [Article] = []
    private(set) var links: [LinkedPage] = []

    /// How many entries were left out because there are too many.
    private(set) var excessCount = 0

    /// Whether an entry had more markup than is parsed.
    private(set) var hasLargeEntries = false

    private let language: String
    private var cuts: [Omission] = []
    private var marks: [(range: Range<Int>, rule: RuleID)] = []
    private var known: Set<String> = []
    private var entryCount = 0

    /// - Parameter language: The language of entries that do not tell theirs.
    init(language: String) {
        self.language = language
    }

    /// Everything that no article takes up; neighbours with the same rule are one omission.
    var omissions: [Omission] {
        var joined: [(range: Range<Int>, rule: RuleID)] = []
        for mark in marks {
            if let last = joined.last, last.rule == mark.rule,
                last.range.upperBound + 1 >= mark.range.lowerBound
            {
                joined[joined.count - 1].range = last.range.lowerBound..<mark.range.upperBound
            } else {
                joined.append(mark)
            }
        }
        let whole = joined.map { mark in
            Omission(
                rule: mark.rule, text: text.string.slice(utf8: mark.range), source: SourceRange(mark.range))
        }
        return (whole + cuts).sorted { $0.source.lowerBound < $1.source.lowerBound }
    }

    mutating func take(_ part: FeedDocument.Part) {
        switch part {
        case .channel(let field): omit(FlatField(field), FeedChannel.id)
        case .entry(let entry): take(entry)
        }
    }

    /// Leaves out text that cannot be read, as it stands on the page.
    mutating func takeUnread(_ unread: SourcedText) {
        mark(append(unread), UnreadFeed.id)
    }

    private mutating func take(_ entry: FeedEntry) {
        let identity = entry.identifier ?? entry.link
        if let identity, !known.insert(identity).inserted { return omit(entry, RepeatedEntry.id) }
        entryCount += 1
        guard entryCount <= Self.mostEntries else {
            excessCount += 1
            return omit(entry, EntryLimit.id)
        }
        let plan = EntryPlan(entry)
        hasLargeEntries = hasLargeEntries || plan.fields.contains(where: \.isTooLarge)
        if plan.isLinked { link(entry, plan) } else { compose(entry, plan) }
    }

    private mutating func omit(_ entry: FeedEntry, _ rule: RuleID) {
        for field in entry.fields { omit(FlatField(field), rule) }
    }

    private mutating func omit(_ field: FlatField, _ rule: RuleID) {
        mark(append(field.text), field.isTooLarge ? UnreadFeed.id : rule)
    }

    /// Appends a text on lines of its own, and gives its place.
    private mutating func append(_ piece: SourcedText) -> Range<Int> {
        guard !piece.isEmpty else { return text.count..<text.count }
        text.append(piece, separator: "\n")
        return text.count - piece.count..<text.count
    }

    private mutating func mark(_ range: Range<Int>, _ rule: RuleID) {
        if WordScanner.count(in: text.string.slice(utf8: range)) > 0 { marks.append((range, rule)) }
    }

    // MARK: - Entries

    private mutating func link(_ entry: FeedEntry, _ plan: EntryPlan) {
        for field in plan.fields { omit(field, Self.rule(for: field.field.role, isLinked: true)) }
        guard let url = entry.link, known.insert("link " + url).inserted else { return }
        let title = plan.fields.first { $0.field.role == .title }.map { PageMetadata.folded($0.text.string) }
        links.append(
            LinkedPage(
                kind: entry.linkKind, url: url, title: title, feedID: entry.identifier,
                published: entry.published, source: entry.source))
    }

    private mutating func compose(_ entry: FeedEntry, _ plan: EntryPlan) {
        var headline: SourcedText?
        var bylines: [Block] = []
        var body: [Block] = []
        for (index, field) in plan.fields.enumerated() {
            if index == plan.content, let content = plan.text {
                body = place(content, append(field.text))
            } else if field.field.role == .title, headline == nil, field.wordCount > 0 {
                headline = appendLine(field.text)
            } else if field.field.role == .author, field.wordCount > 0 {
                bylines.append(Block(.byline, appendLine(field.text)))
            } else {
                omit(field, Self.rule(for: field.field.role, isLinked: false))
            }
        }
        let blocks = (headline.map { [Block(.headline, $0)] } ?? []) + bylines + body
        guard headline != nil || !body.isEmpty else { return blocks.forEach { reject($0) } }
        articles.append(
            Article(
                kind: .item, headline: headline?.string ?? Self.headline(of: body),
                author: PersonNames.joined(PersonNames.people(in: bylines.map(\.text.string))),
                published: entry.published, language: Self.language(entry.language) ?? language,
                sourceURL: entry.link, feedID: entry.identifier ?? entry.link,
                blocks: blocks))
    }

    /// Leaves out what was to be a block of an entry without title and text.
    private mutating func reject(_ block: Block) {
        cuts.append(
            Omission(rule: FeedEntryDetails.id, text: block.text.string, source: block.text.sourceRange))
    }

    private static func rule(for role: FeedField.Role, isLinked: Bool) -> RuleID {
        switch role {
        case .summary, .content: EntrySummary.id
        case .title, .author: isLinked ? LinkedEntry.id : FeedEntryDetails.id
        case .published, .updated, .detail: FeedEntryDetails.id
        }
    }

    /// The blocks of an entry's text, which stands at `range`; what is left out of it goes to the omissions.
    private mutating func place(_ content: EntryText, _ range: Range<Int>) -> [Block] {
        let original = SourcedText(copying: text.string.slice(utf8: range), from: range.lowerBound)
        cuts += content.omissions.map {
            Omission(rule: $0.rule, text: $0.text, source: original.sourceRange(of: $0.source.offsets))
        }
        return content.blocks.map { Block($0.role, $0.text.mapped(through: original), level: $0.level) }
    }

    /// Appends a text, and gives it on one line.
    private mutating func appendLine(_ piece: SourcedText) -> SourcedText {
        let range = append(piece)
        let original = SourcedText(copying: text.string.slice(utf8: range), from: range.lowerBound)
        return LineScanner.lines(of: original.string).reduce(into: SourcedText()) { line, piece in
            line.append(piece.text.mapped(through: original), separator: " ")
        }
    }

    /// The first sentence of an entry without title.
    private static func headline(of body: [Block]) -> String {
        let text = body.first { $0.role == .paragraph }?.text.string ?? body.first?.text.string ?? ""
        return SentenceScanner.sentences(in: text).first.map { ItemComposer.title(text.slice(utf8: $0)) }
            ?? text
    }

    /// A BCP 47 tag as feeds write it, or nil when it is none.
    static func language(_ tag: String?) -> String? {
        guard let tag = tag?.replacing("_", with: "-").split(whereSeparator: \.isWhitespace).first,
            (2...12).contains(tag.utf8.count),
            tag.utf8.allSatisfy({ $0 == 45 || Unicode.Scalar($0).isLetterOrDigit })
        else { return nil }
        return String(tag)
    }
}
