package import NarrationModel

/// An element or a piece of text of a page, with its place in the tree.
package struct HTMLNode: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
        case element(HTMLElement)
        /// Text with entities decoded, which knows the page's offsets of every letter.
        case text(SourcedText)
    }

    package let content: Content

    /// The index of the node around this one; -1 for the root.
    package let parent: Int

    /// The index behind the last node inside this one.
    package internal(set) var end: Int

    /// The same node at another place.
    func moved(parent: Int) -> HTMLNode { HTMLNode(content: content, parent: parent, end: end) }

    package var element: HTMLElement? {
        if case .element(let element) = content { element } else { nil }
    }

    package var tag: HTMLTag? { element?.tag }
}
