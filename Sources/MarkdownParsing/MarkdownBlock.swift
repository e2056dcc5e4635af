package import NarrationModel

/// A piece of a page that holds text and no other block: a paragraph, heading, table, rule, or a stretch of code or HTML.
package struct MarkdownBlock: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case paragraph([MarkdownSpan])
        /// A heading of level 1 to 6.
        case heading(level: Int, [MarkdownSpan])
        case table(MarkdownTable)
        /// Program code with its fences, as it stands on the page.
        case code(SourcedText)
        /// Lines of HTML, as they stand on the page, without the marks of the quotation or list around them.
        case html(SourcedText)
        /// A rule between paragraphs, as it stands on the page.
        case thematicBreak(SourcedText)
    }

    /// What a block can stand in.
    package enum Container: Hashable, Sendable {
        case quotation
        case listItem
        case footnote
    }

    package let content: Content

    /// What the block stands in, from the outside in.
    package let containers: [Container]

    /// The number in front of the first block of an item of an ordered list, as browsers count it: `2.`
    package let itemNumber: SourcedText?

    /// The marker in front of the first block of a footnote: `[^1]:`
    package let footnoteLabel: SourcedText?

    /// The page range of the block with all its markup.
    package let source: SourceRange
}
