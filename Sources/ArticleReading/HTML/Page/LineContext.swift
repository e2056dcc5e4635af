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

    /// The context of a line in `block`, up to and without the element at `root`.
    init(of block: Int, in survey: PageSurvey, below root: Int) {
        let page = survey.page
        self = []
        var index = block
        while index > root {
            if let tag = page.tag(index) { formUnion(Self.contexts[tag] ?? []) }
            if survey.words(in: index) <= Self.longestPart { formUnion(Self.context(of: page.parts[index])) }
            if page.parts[index].contains(.body) { insert(.body) }
            if page.element(index)?[.itemprop] == "articleBody" { insert(.body) }
            if page.tag(index) == .tr, page.tables.table(of: index) != nil { insert(.table) }
            if page.parts[index].contains(.embed) { insert(.embed) }
            if page.parts[index].contains(.footnotes) || page.element(index)?[.role] == "doc-endnotes" {
                insert(.footnote)
            }
            index = page.parent(of: index)
        }
        if page.parts[root].contains(.body) || page.element(root)?[.itemprop] == "articleBody" {
            insert(.body)
        }
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
