import HTMLParsing

/// What stands around a line, up to the element that holds the story.
struct LineContext: OptionSet, Sendable {
    let rawValue: UInt32

    init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    static let heading = LineContext(rawValue: 1 << 0)
    static let list = LineContext(rawValue: 1 << 1)
    static let quotation = LineContext(rawValue: 1 << 2)
    static let caption = LineContext(rawValue: 1 << 3)
    static let table = LineContext(rawValue: 1 << 4)
    static let code = LineContext(rawValue: 1 << 5)
    static let byline = LineContext(rawValue: 1 << 6)
    static let date = LineContext(rawValue: 1 << 7)
    static let standfirst = LineContext(rawValue: 1 << 8)
    static let label = LineContext(rawValue: 1 << 9)
    static let paragraph = LineContext(rawValue: 1 << 10)
    static let body = LineContext(rawValue: 1 << 11)
    static let footer = LineContext(rawValue: 1 << 12)
    static let header = LineContext(rawValue: 1 << 13)
    static let link = LineContext(rawValue: 1 << 14)
    static let figure = LineContext(rawValue: 1 << 15)
    static let embed = LineContext(rawValue: 1 << 16)
    static let footnote = LineContext(rawValue: 1 << 17)
    static let note = LineContext(rawValue: 1 << 18)
    static let cell = LineContext(rawValue: 1 << 20)
    static let address = LineContext(rawValue: 1 << 19)

    /// The most words of an element whose names say what its lines are.
    private static let longestPart = 80

    /// What the element at `index` itself says of the lines in it.
    init(of index: Int, in survey: PageSurvey) {
        let page = survey.page
        self = page.tag(index).flatMap { Self.contexts[$0] } ?? []
        if survey.words(in: index) <= Self.longestPart { formUnion(Self.context(of: page.parts[index])) }
        if Self.isBody(index, on: page) { insert(.body) }
        if page.tag(index) == .tr, page.tables.table(of: index) != nil { insert(.table) }
        if page.parts[index].contains(.embed) { insert(.embed) }
        if page.parts[index].contains(.footnotes) || page.element(index)?[.role] == "doc-endnotes" {
            insert(.footnote)
        }
    }

    /// What the element that holds the story says of all lines.
    init(ofRoot root: Int, in survey: PageSurvey) {
        self = Self.isBody(root, on: survey.page) ? .body : []
    }

    private static func isBody(_ index: Int, on page: HTMLPage) -> Bool {
        page.parts[index].contains(.body) || page.element(index)?[.itemprop] == "articleBody"
    }

    private static let contexts: [HTMLTag: LineContext] = [
        .h1: .heading, .h2: .heading, .h3: .heading, .h4: .heading, .h5: .heading, .h6: .heading, .li: .list,
        .dt: .list, .dd: .list, .blockquote: .quotation, .figcaption: .caption, .caption: .caption,
        .tr: .cell, .pre: .code, .p: .paragraph, .address: .address, .time: .date, .footer: .footer,
        .header: .header,
        .a: .link,
        .figure: .figure,
    ]

    private static func context(of parts: PageParts) -> LineContext {
        guard !parts.isEmpty else { return [] }
        var context: LineContext = []
        if parts.contains(.caption) { context.insert(.caption) }
        if parts.contains(.byline) { context.insert(.byline) }
        if parts.contains(.date) { context.insert(.date) }
        if parts.contains(.standfirst) { context.insert(.standfirst) }
        if !parts.isDisjoint(with: [.label, .metadata]) { context.insert(.label) }
        if parts.contains(.quotation) { context.insert(.quotation) }
        if parts.contains(.note) { context.insert(.note) }
        return context
    }
}
