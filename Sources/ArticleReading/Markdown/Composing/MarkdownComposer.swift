import NarrationModel

/// Makes blocks and omissions of a Markdown page's stretches, each of exactly one.
struct MarkdownComposer {
    private let page: MarkdownPage
    private let outline: MarkdownOutline

    private(set) var blocks: [Block] = []
    private(set) var omissions: [Omission] = []

    /// The names of bylines between headline and text.
    private var authors: [String] = []

    /// The times between headline and text; those of changes apart.
    private var times: [(time: PublicationTime, isUpdate: Bool)] = []

    /// What paragraphs the page has had, to tell when it says one again.
    private var said: Set<String> = []

    /// Whether running text has begun.
    private var isInBody = false

    /// Whether the text stands under the heading of a note.
    private var isInNote = false

    init(_ page: MarkdownPage) {
        self.page = page
        outline = MarkdownOutline(page.stretches)
    }

    /// Takes every stretch: what front matter says in a fixed order, then the text.
    mutating func compose() {
        if let headline = outline.headline { append(.headline, page.stretches[headline]) }
        for field in FrontMatterField.allCases where field != .headline {
            for stretch in page.stretches where stretch.kind == .frontMatter(field) {
                take(stretch, as: field)
            }
        }
        for (index, stretch) in page.stretches.enumerated() where index != outline.headline {
            if case .frontMatter = stretch.kind { continue }
            take(stretch, at: index)
        }
    }

    /// The story of all blocks so far.
    func article(language: String) -> Article {
        let standfirst = blocks.filter { $0.role == .standfirst }.map(\.text.string)
        let authors =
            page.frontMatter.authors.isEmpty ? authors : page.frontMatter.authors.flatMap(Self.names)
        return Article(
            kind: .story, headline: headline,
            standfirst: standfirst.isEmpty ? nil : standfirst.joined(separator: " "),
            author: Self.list(authors), published: published, language: page.frontMatter.language ?? language,
            sourceURL: page.frontMatter.address, blocks: blocks)
    }

    // MARK: Stretches

    private mutating func append(_ role: BlockRole, _ stretch: MarkdownStretch) {
        blocks.append(Block(role, stretch.text))
    }

    private mutating func take(_ stretch: MarkdownStretch, as field: FrontMatterField) {
        switch field {
        case .standfirst:
            append(.standfirst, stretch)
            said.insert(stretch.text.string)
        case .byline: append(.byline, stretch)
        default: append(.timestamp, stretch)
        }
    }

    private mutating func take(_ stretch: MarkdownStretch, at index: Int) {
        if let rule = MarkdownRules.all.first(where: { $0.omits(stretch) }) {
            omissions.append(stretch.omission(by: rule.id))
            announce(stretch)
        } else if isRepeated(stretch) {
            omissions.append(stretch.omission(by: RepeatedLine.id))
        } else if case .heading(let level) = stretch.kind {
            isInNote = NoteHeading.matches(stretch.line)
            blocks.append(Block(.crosshead, stretch.text, level: level))
        } else if !isInBody, stretch.kind == .paragraph, let metadata = stretch.line.metadata {
            append(metadata, of: stretch)
        } else {
            append(role(of: stretch, at: index), stretch)
        }
    }

    /// Says what is left out, once for what follows directly on its like.
    private mutating func announce(_ stretch: MarkdownStretch) {
        guard let announcement = stretch.announcement, stretch.wordCount > 0 else { return }
        if blocks.last?.role == .announcement, blocks.last?.text.string == announcement.sentence { return }
        isInBody = true
        blocks.append(announcement.block(at: stretch.text.sourceRange.lowerBound))
    }

    /// Whether the stretch is the headline once more, a paragraph that has been said, or text that an image's title repeats.
    private func isRepeated(_ stretch: MarkdownStretch) -> Bool {
        switch stretch.kind {
        case .heading:
            guard let headline = outline.headline.map({ page.stretches[$0].line }) else { return false }
            return headline.saysTheSame(as: stretch.line)
        case .paragraph, .quotation: return stretch.wordCount >= 4 && said.contains(stretch.text.string)
        case .repeatedCaption: return true
        default: return false
        }
    }

    private mutating func role(of stretch: MarkdownStretch, at index: Int) -> BlockRole {
        switch stretch.kind {
        case .listItem, .tableRow: isInBody = true
        case .paragraph, .quotation: said.insert(stretch.text.string)
        default: break
        }
        switch stretch.kind {
        case .caption: return .caption
        case .footnote: return .note
        case .listItem, .tableRow: return .listItem
        case .quotation:
            isInBody = true
            return .quotation
        default: return paragraphRole(of: stretch, at: index)
        }
    }

    private mutating func paragraphRole(of stretch: MarkdownStretch, at index: Int) -> BlockRole {
        let follows = blocks.last?.role
        if follows == .caption, stretch.isEmphasized || Caption.hasCredit(stretch.line) { return .caption }
        if isInNote || index >= outline.endNote || NoteHeading.opens(stretch.line) { return .note }
        if !isInBody, stretch.isEmphasized, !outline.hasStandfirst, outline.headline != nil,
            !blocks.contains(where: { $0.role == .standfirst })
        {
            return .standfirst
        }
        isInBody = true
        return QuotationMarks.enclose(stretch.text.string) ? .quotation : .paragraph
    }

    /// Appends the bylines and dates of a line under the headline, and leaves out its reading time.
    private mutating func append(_ metadata: MetadataLine, of stretch: MarkdownStretch) {
        for part in metadata.parts {
            let text = stretch.text.slice(part.range)
            switch part.content {
            case .byline(let names):
                blocks.append(Block(.byline, text))
                authors += names
            case .timestamp(let time, let isUpdate):
                blocks.append(Block(.timestamp, text))
                times.append((time, isUpdate))
            case .readingTime:
                omissions.append(Omission(rule: ReadingTime.id, text: text.string, source: text.sourceRange))
            }
        }
    }

    // MARK: Facts

    /// The headline, or the first sentence of a page without one.
    private var headline: String {
        if let headline = outline.headline { return page.stretches[headline].text.string }
        let running = blocks.first { ![.timestamp, .byline, .caption, .announcement].contains($0.role) }
        let text = (running ?? blocks.first { $0.role == .caption })?.text.string ?? ""
        return SentenceScanner.sentences(in: text).first.map { ItemComposer.title(text.slice(utf8: $0)) }
            ?? text
    }

    /// The time of publication; the time of a change only when the page gives no other.
    private var published: PublicationTime? {
        if let published = page.frontMatter.published { return published }
        let original = times.filter { !$0.isUpdate }
        return (original.isEmpty ? times : original).map(\.time).first { $0.day != nil || $0.time != nil }
    }

    /// The names in a byline, without "by" and roles.
    private static func names(in byline: String) -> [String] {
        BylinePhrase(Token.all(in: byline)[...])?.names ?? [byline]
    }

    private static func list(_ names: [String]) -> String? {
        let names = names.enumerated().filter { !names[..<$0].contains($1) }.map(\.element)
        guard let last = names.last else { return nil }
        return names.count > 1 ? names.dropLast().joined(separator: ", ") + " and " + last : last
    }
}
