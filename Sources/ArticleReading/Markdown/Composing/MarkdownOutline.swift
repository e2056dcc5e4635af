import NarrationModel

/// Where the parts of a Markdown page's story stand, as indices of its stretches.
struct MarkdownOutline {
    /// The headline: front matter's, else the first heading of level 1, else a heading above all text.
    let headline: Int?

    /// Whether front matter has a standfirst.
    let hasStandfirst: Bool

    /// Behind the last rule when nothing but paragraphs in italics and footnotes follows it, else the end.
    let endNote: Int

    init(_ stretches: [MarkdownStretch]) {
        headline =
            stretches.firstIndex { $0.kind == .frontMatter(.headline) }
            ?? stretches.firstIndex { $0.kind == .heading(level: 1) } ?? Self.openingHeading(of: stretches)
        hasStandfirst = stretches.contains { $0.kind == .frontMatter(.standfirst) }
        endNote = Self.endNote(of: stretches) ?? stretches.count
    }

    private static func openingHeading(of stretches: [MarkdownStretch]) -> Int? {
        stretches.firstIndex { stretch in
            switch stretch.kind {
            case .frontMatter, .frontMatterLine, .hidden, .template, .caption, .repeatedCaption: false
            default: true
            }
        }.flatMap { if case .heading = stretches[$0].kind { $0 } else { nil } }
    }

    private static func endNote(of stretches: [MarkdownStretch]) -> Int? {
        guard let rule = stretches.lastIndex(where: { $0.kind == .rule }) else { return nil }
        let rest = stretches[(rule + 1)...].filter { $0.kind != .footnote && $0.kind != .footnoteMarker }
        return !rest.isEmpty && rest.allSatisfy { $0.kind == .paragraph && $0.isEmphasized } ? rule + 1 : nil
    }
}
