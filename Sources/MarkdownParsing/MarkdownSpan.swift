package import NarrationModel

/// A stretch of a paragraph's or heading's text between two pieces of markup.
package struct MarkdownSpan: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case text
        /// What stands between backticks.
        case code
        /// The end of a source line inside a paragraph, or a break that the author asked for; its text is a space.
        case lineBreak
        /// An HTML tag or comment with its angle brackets.
        case tag
        /// `[^1]`, with its brackets.
        case footnoteMarker
        /// The text of an image, which stands for it where it cannot be seen.
        case imageText
        /// What a page shows when a pointer rests on the image.
        case imageTitle
    }

    package let kind: Kind
    package let text: SourcedText

    /// Whether the text is set in italics or bold.
    package let isEmphasized: Bool

    /// Whether the text is struck out: `~~so~~`.
    package let isStruck: Bool

    /// The count of images before the one that the span belongs to; nil outside images.
    package let image: Int?

    /// A span without emphasis outside images.
    static func plain(_ kind: Kind, _ text: SourcedText) -> MarkdownSpan {
        MarkdownSpan(kind: kind, text: text, isEmphasized: false, isStruck: false, image: nil)
    }
}
