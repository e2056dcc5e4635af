/// A list of selectors as CSS writes them, of which an element must match one: `div.note, aside > p[role=note]`.
///
/// Of CSS Selectors Level 4 it takes types and `*`, `.class`, `#id`, `[attribute]` with `=`, `~=`, `^=`, `$=` and
/// `*=`, descendants, children (`>`) and lists. Names of elements match in any case, classes and identifiers as they
/// are written.
package struct Selector: Hashable, Sendable {
    /// The selectors of the list; each is a path of steps that ends at the element.
    let paths: [[SelectorStep]]

    /// Parses `source`.
    ///
    /// - Throws: where it is no selector, or one of a kind that is not supported.
    package init(_ source: String) throws(SelectorError) {
        var parser = SelectorParser(source)
        paths = try parser.list()
    }

    /// The indices of the nodes of `document` that match, in order.
    ///
    /// Time grows with the page's nodes times the selector's steps.
    package func matches(in document: HTMLDocument) -> [Int] {
        var isMatch = Array(repeating: false, count: document.nodes.count)
        for path in paths { Self.match(path, in: document, into: &isMatch) }
        return isMatch.indices.filter { isMatch[$0] }
    }

    /// Follows `path` down the tree: bit n says that the first n + 1 steps are taken, at a node or at it or above it.
    private static func match(_ path: [SelectorStep], in document: HTMLDocument, into isMatch: inout [Bool]) {
        var here = Array(repeating: UInt64(0), count: document.nodes.count)
        var above = here
        for (index, node) in document.nodes.enumerated() {
            guard let element = node.element else { continue }
            let parent = node.parent
            var taken: UInt64 = 0
            for (number, step) in path.enumerated() {
                let before = number == 0 || parent < 0 ? 0 : step.isChild ? here[parent] : above[parent]
                guard number == 0 || before & (1 << (number - 1)) != 0, step.matches(element) else {
                    continue
                }
                taken |= 1 << number
            }
            here[index] = taken
            above[index] = taken | (parent < 0 ? 0 : above[parent])
            if taken & (1 << (path.count - 1)) != 0 { isMatch[index] = true }
        }
    }
}
