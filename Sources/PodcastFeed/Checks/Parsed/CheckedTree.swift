internal import NarrationModel
internal import XMLParsing

/// Makes elements of a parsed document.
struct CheckedTree {
    private let document: XMLDocument
    private let lineStarts: [Int]

    init(_ document: XMLDocument, _ bytes: [UInt8]) {
        self.document = document
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    }

    /// The root element; nil when there is none.
    var root: CheckedElement? {
        document.nodes.indices.first.flatMap(element)
    }

    /// The line of an offset, from 1.
    func line(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    private func element(_ index: Int) -> CheckedElement? {
        let node = document.nodes[index]
        guard let element = node.element else { return nil }
        let name = element.name
        let written = name.prefix.isEmpty ? name.local : "\(name.prefix):\(name.local)"
        let attributes = element.attributes.map { ($0.name, $0.value) }
        return CheckedElement(
            name: Self.usualName(name, written: written), writtenName: written, namespace: name.namespace,
            attributes: Dictionary(attributes) { first, _ in first },
            text: document.text(in: index).string,
            children: document.children(of: index).compactMap(self.element),
            line: line(of: node.source.lowerBound)
        )
    }

    private static func usualName(_ name: XMLName, written: String) -> String {
        guard let address = name.namespace else { return name.prefix.isEmpty ? name.local : "?\(written)" }
        return FeedNamespace(address: address).map { "\($0.rawValue):\(name.local)" } ?? "?\(written)"
    }
}
