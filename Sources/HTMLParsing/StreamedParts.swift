/// Puts the parts of a page that a server sent late where they belong.
///
/// Servers of React pages send a part that is not ready as `<template id="B:3">`, or `P:3` within another such part,
/// and later as `<div hidden id="S:3">`, which a script moves into the template's place.
struct StreamedParts {
    private let nodes: [HTMLNode]

    /// The late parts that have a place, by the number in their identifiers.
    private var parts: [String: Int] = [:]
    private var result: [HTMLNode] = []

    /// The nodes with every late part in its place; as they are when a part's place lies in the part itself.
    static func joined(_ nodes: [HTMLNode]) -> [HTMLNode] {
        var streamed = StreamedParts(nodes: nodes)
        guard streamed.findParts() else { return nodes }
        streamed.copy()
        return streamed.parts.isEmpty ? streamed.result : nodes
    }

    private init(nodes: [HTMLNode]) {
        self.nodes = nodes
    }

    private mutating func findParts() -> Bool {
        var places: Set<String> = []
        var found: [String: Int] = [:]
        for (index, node) in nodes.enumerated() {
            guard let element = node.element, let id = element[.id], id.utf8.count > 2 else { continue }
            let number = String(id.dropFirst(2))
            if element.tag == .template, Self.isPlace(id) { places.insert(number) }
            if element[.hidden] != nil, id.hasPrefix("S:"), found[number] == nil { found[number] = index }
        }
        parts = found.filter { places.contains($0.key) }
        return !parts.isEmpty
    }

    private static func isPlace(_ id: String) -> Bool { id.hasPrefix("B:") || id.hasPrefix("P:") }

    /// A stretch of the old list that is copied under a node of the new one.
    private struct Stretch {
        var next: Int
        let end: Int
        let parent: Int
    }

    private mutating func copy() {
        let moved = Set(parts.values)
        var stack = [Stretch(next: 0, end: nodes.count, parent: -1)]
        while let last = stack.last {
            guard last.next < last.end else {
                if last.parent >= 0 { result[last.parent].end = result.count }
                stack.removeLast()
                continue
            }
            let index = last.next
            stack[stack.count - 1].next = nodes[index].end
            if let part = takePart(at: index) {
                stack.append(Stretch(next: part + 1, end: nodes[part].end, parent: last.parent))
            } else if !moved.contains(index) {
                result.append(nodes[index].moved(parent: last.parent))
                result[result.count - 1].end = result.count
                stack.append(Stretch(next: index + 1, end: nodes[index].end, parent: result.count - 1))
            }
        }
    }

    /// The late part that belongs in the place of the node at `index`; each is taken once.
    private mutating func takePart(at index: Int) -> Int? {
        guard let element = nodes[index].element, element.tag == .template, let id = element[.id],
            Self.isPlace(id)
        else { return nil }
        return parts.removeValue(forKey: String(id.dropFirst(2)))
    }
}
