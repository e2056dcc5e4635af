package import NarrationModel

/// A document's tree as one list: each node stands before the nodes inside it, in the order of the page.
///
/// The nodes inside the one at `index` are those at `index + 1 ..< nodes[index].end`. Comments, processing
/// instructions and document types are not kept.
package struct XMLDocument: Sendable {
    package let nodes: [XMLNode]

    /// What ended the reading early; nil for a document that was read to its end.
    package let fault: XMLFault?

    /// The references to entities that have no meaning here, such as `&custom;`; their text is the reference itself.
    package let unknownReferences: [SourceRange]

    /// The indices of the nodes directly inside the one at `index`.
    package func children(of index: Int) -> [Int] {
        var children: [Int] = []
        var child = index + 1
        while child < nodes[index].end {
            children.append(child)
            child = nodes[child].end
        }
        return children
    }

    /// The text inside the node at `index`, its pieces joined as they follow each other.
    package func text(in index: Int) -> SourcedText {
        var text = SourcedText()
        for node in nodes[index..<nodes[index].end] {
            if let piece = node.text { text.append(piece) }
        }
        return text
    }
}
