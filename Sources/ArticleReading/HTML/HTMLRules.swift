/// What the rules that leave out parts of HTML pages are called.
enum HTMLRules {
    static let entries: [OmissionRules.Entry] =
        ElementRules.all.map { .init(id: $0.id, summary: $0.summary) }
        + StoryRules.all.map { .init(id: $0.id, summary: $0.summary) }
        + [.init(id: FootnoteMarker.id, summary: FootnoteMarker.summary)]
        + [.init(id: HeadingLink.id, summary: HeadingLink.summary)]
}
