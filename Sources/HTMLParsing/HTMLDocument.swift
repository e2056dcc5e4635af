import NarrationModel

/// A page's tree as one list: each node stands before the nodes inside it, in the order of the tree.
///
/// The nodes inside the one at `index` are those at `index + 1 ..< nodes[index].end`. Comments are not kept,
/// nor is what browsers do not show: the insides of `style`, `template`, `noscript`, `svg`, the sources of
/// formulas and the like, and of `script` unless it holds JSON-LD.
package struct HTMLDocument: Sendable {
    package let nodes: [HTMLNode]

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

    /// The text inside the node at `index`, white space as it stands there.
    package func text(in index: Int) -> String {
        var text = ""
        for node in nodes[index..<nodes[index].end] {
            if case .text(let piece) = node.content { text += piece.string }
        }
        return text
    }

    /// The text inside the node at `index`, when it has at most `limit` UTF-8 code units in a few pieces.
    package func shortText(in index: Int, limit: Int) -> String? {
        guard nodes[index].end - index <= limit else { return nil }
        var text = ""
        for node in nodes[index..<nodes[index].end] {
            guard case .text(let piece) = node.content else { continue }
            guard text.utf8.count + piece.count <= limit else { return nil }
            text += piece.string
        }
        return text
    }
}
