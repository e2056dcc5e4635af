import NarrationModel
import XMLParsing

/// Writes the elements inside a node as HTML, so that the HTML reader reads markup that stands in a feed as such.
///
/// Prefixes are dropped (`<xhtml:p>` becomes `<p>`), and signs that are markup in HTML are written as references.
struct XHTMLText {
    private let page: XMLDocument
    private var text = SourcedText()
    private var open: [(name: String, end: Int, close: Int)] = []

    private static let voids: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]

    static func text(inside index: Int, of page: XMLDocument) -> SourcedText {
        var writer = XHTMLText(page: page)
        for next in index + 1..<page.nodes[index].end { writer.append(next) }
        writer.close(before: page.nodes[index].end)
        return writer.text
    }

    private init(page: XMLDocument) {
        self.page = page
    }

    private mutating func append(_ index: Int) {
        close(before: index)
        let node = page.nodes[index]
        if let text = node.text { append(text) }
        guard let element = node.element else { return }
        let name = element.name.local.lowercased()
        insert("<" + name + element.attributes.map(Self.attribute).joined() + ">", at: node.source.lowerBound)
        if !Self.voids.contains(name) { open.append((name, node.end, node.source.upperBound)) }
    }

    private mutating func close(before index: Int) {
        while let last = open.last, last.end <= index {
            insert("</\(last.name)>", at: last.close)
            open.removeLast()
        }
    }

    private mutating func insert(_ markup: String, at offset: Int) {
        text.append(markup, for: SourceRange(offset, offset))
    }

    private static func attribute(_ attribute: XMLElement.Attribute) -> String {
        let value = attribute.value.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
        return " \(attribute.name)=\"\(value)\""
    }

    private mutating func append(_ piece: SourcedText) {
        var start = 0
        for (offset, byte) in piece.string.utf8.enumerated() {
            guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") else { continue }
            text.append(piece.slice(start..<offset))
            text.append(
                byte == UInt8(ascii: "&") ? "&amp;" : "&lt;", for: piece.sourceRange(of: offset..<offset + 1))
            start = offset + 1
        }
        text.append(start == 0 ? piece : piece.slice(start..<piece.count))
    }
}
