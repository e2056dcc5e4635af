import NarrationModel

/// The blocks of an entry's text and what is left out of it; all ranges are offsets in the text as it is seen.
struct EntryText: Sendable {
    private(set) var blocks: [Block]
    private(set) var omissions: [Omission]

    /// Reads `field`, the text of an entry called `title`.
    init(of field: FlatField, title: String?) {
        if let page = field.page {
            (blocks, omissions) = HTMLFragmentReader(page).read()
        } else {
            (blocks, omissions) = Self.plain(field.text.string)
        }
        let terms = HTMLHeadline.terms(title ?? "")
        guard !terms.isEmpty else { return }
        dropRepeatedTitle(terms, in: field)
        dropAttribution(terms, in: field)
    }

    /// Reads plain text line by line.
    private static func plain(_ text: String) -> ([Block], [Omission]) {
        var page = SavedPage(text)
        page.apply(OmissionRules.furniture)
        let lines = page.kept(0..<page.lines.count)
        var writer = BlockWriter(page)
        for (line, next) in zip(lines, lines.dropFirst().map(Optional.some) + [nil]) {
            writer.append(line, before: next)
        }
        return (writer.blocks, page.omissions + writer.omissions)
    }

    /// Leaves out a first line that says the title again.
    private mutating func dropRepeatedTitle(_ title: [String], in field: FlatField) {
        guard blocks.count > 1, HTMLHeadline.terms(blocks[0].text.string) == title else { return }
        omit(0, RepeatedLine.id, in: field)
    }

    /// Leaves out a last line that links the title and has few other words.
    private mutating func dropAttribution(_ title: [String], in field: FlatField) {
        guard blocks.count > 1, let last = blocks.last, let page = field.page else { return }
        let terms = HTMLHeadline.terms(last.text.string)
        let range = last.text.sourceRange
        let links = page.lines.filter { range.overlaps(SourceRange($0.range)) }.reduce(0) {
            $0 + $1.linkWordCount
        }
        guard terms.count <= title.count + 16, terms.count > title.count, links * 2 > terms.count, links > 0,
            terms.indices.contains(where: { terms[$0...].starts(with: title) })
        else { return }
        omit(blocks.count - 1, FeedAttribution.id, in: field)
    }

    private mutating func omit(_ index: Int, _ rule: RuleID, in field: FlatField) {
        let block = blocks[index]
        let source = block.text.sourceRange
        let text = field.text.string.slice(utf8: source.offsets)
        guard WordScanner.count(in: text) == block.wordCount else { return }
        blocks.remove(at: index)
        omissions.append(Omission(rule: rule, text: text, source: source))
    }
}
