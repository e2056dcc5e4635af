internal import CGumbo
internal import NarrationModel

/// Copies gumbo's tree into values, without recursion and without what reading never looks at.
struct TreeBuilder {
    private typealias Node = UnsafeMutablePointer<GumboNode>

    /// An element whose children are being copied.
    private struct Open {
        let node: Node
        let index: Int
        var nextChild = 0
    }

    private let page: UnsafeBufferPointer<UInt8>
    private let places: ReducedPage
    private var nodes: [HTMLNode] = []
    private var open: [Open] = []

    /// The nodes under `root`, itself first; `page` is the text that was parsed, and `places` says where it stands.
    static func nodes(
        under root: UnsafeMutablePointer<GumboNode>?, of page: UnsafeBufferPointer<UInt8>,
        _ places: ReducedPage
    ) -> [HTMLNode] {
        guard let root else { return [] }
        var builder = TreeBuilder(page: page, places: places)
        builder.nodes.reserveCapacity(page.count / 32)
        builder.take(root)
        while let last = builder.open.last { builder.step(last) }
        return builder.nodes
    }

    private init(page: UnsafeBufferPointer<UInt8>, places: ReducedPage) {
        self.page = page
        self.places = places
    }

    private mutating func step(_ last: Open) {
        let children = last.node.pointee.v.element.children
        guard last.nextChild < Int(children.length), let child = children.data[last.nextChild] else {
            nodes[last.index].end = nodes.count
            open.removeLast()
            return
        }
        open[open.count - 1].nextChild += 1
        take(child.assumingMemoryBound(to: GumboNode.self))
    }

    private mutating func take(_ node: Node) {
        switch node.pointee.type {
        case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE: takeElement(node)
        case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE: takeText(node.pointee.v.text)
        default: break
        }
    }

    private mutating func takeElement(_ node: Node) {
        let element = HTMLElement(node.pointee.v.element)
        append(.element(element))
        if element.keepsContent { open.append(Open(node: node, index: nodes.count - 1)) }
    }

    private mutating func append(_ content: HTMLNode.Content) {
        nodes.append(HTMLNode(content: content, parent: open.last?.index ?? -1, end: nodes.count + 1))
    }

    private mutating func takeText(_ text: GumboText) {
        guard let start = text.text else { return }
        let decoded = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
        let length = byteCount(of: decoded)
        let aligned = TextAligner.text(
            UnsafeBufferPointer(start: decoded, count: length), from: range(of: text.original_text), of: page,
            places)
        append(.text(aligned))
    }

    private func byteCount(of text: UnsafePointer<UInt8>) -> Int {
        var count = 0
        while text[count] != 0 { count += 1 }
        return count
    }

    /// Where on the page a piece stands; an empty range for text that the parser made up.
    private func range(of piece: GumboStringPiece) -> Range<Int> {
        guard let data = piece.data, let base = page.baseAddress else { return 0..<0 }
        let lower = UnsafeRawPointer(data) - UnsafeRawPointer(base)
        guard lower >= 0, lower + piece.length <= page.count else { return 0..<0 }
        return lower..<lower + piece.length
    }
}
