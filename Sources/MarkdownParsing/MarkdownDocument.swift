internal import NarrationModel

/// A page of Markdown as its blocks, each letter with the place where it stands on the page.
///
/// The dialect is CommonMark with footnotes, tables, `~~struck~~` text and task lists, as GitHub defines them
/// (<https://github.github.com/gfm/>). Blocks stand in the page's order, footnotes behind all others in the order in
/// which the text points to them. Every letter and digit of the page is in some block, or is markup: the target and
/// title of a link, the target of an image, a definition of such targets, a task's box, the row under a table's header.
///
/// Time and memory grow in proportion to the page. What only serves to exhaust a parser is read as plain text:
/// containers that open behind column ``MarkdownLimiter/deepestColumn``, and images beyond the first
/// ``MarkdownLimiter/mostImages`` of a paragraph.
package struct MarkdownDocument: Sendable {
    package let blocks: [MarkdownBlock]

    /// Parses `page` from `offset` on, a UTF-8 offset at the start of a line; positions stay offsets in all of `page`.
    ///
    /// Parsers of several threads wait for one another.
    package init(parsing page: String, from offset: Int = 0) {
        let source = SourceLines(page, from: offset)
        let leaves = CMarkParser.leaves(in: source.bytes + UnusedFootnotes.references(in: source.bytes))
        let blocks = LeafLimits.limited(leaves, of: source).flatMap {
            BlockBuilder(leaf: $0, source: source).blocks()
        }
        self.blocks = LostText.restored(in: blocks, of: source)
    }
}
