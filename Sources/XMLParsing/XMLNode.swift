package import NarrationModel

/// An element or a piece of text of a document, with its place in the tree.
package struct XMLNode: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case element(XMLElement)
        /// Text with references decoded, which knows the page's offsets of every letter.
        case text(SourcedText)
    }

    package let content: Content

    /// The index of the node around this one; -1 for the root.
    package let parent: Int

    /// The index behind the last node inside this one.
    package internal(set) var end: Int

    /// Where the node stands on the page, tags included; for an element that is never closed, its start tag.
    package internal(set) var source: SourceRange

    /// Whether an element's end tag was found; text is always closed.
    package internal(set) var isClosed: Bool

    package var element: XMLElement? {
        if case .element(let element) = content { element } else { nil }
    }

    package var text: SourcedText? {
        if case .text(let text) = content { text } else { nil }
    }
}
