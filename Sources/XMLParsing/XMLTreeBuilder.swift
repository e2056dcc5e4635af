internal import NarrationModel

/// Makes nodes of expat's events.
final class XMLTreeBuilder {
    /// The most attributes of a tag that are kept.
    static let mostAttributes = 64

    /// The mended page.
    let bytes: [UInt8]

    /// The limit that the document passed, if it passed one.
    var limit: String?

    private let resolve: (String) -> String?
    private var resolved: [String: String?] = [:]
    private var unknownReferences: [SourceRange] = []
    private var nodes: [XMLNode] = []
    private var text = SourcedText()

    /// The elements that are open, and what prefixes stand for inside each of them.
    private var open: [(node: Int, declaresNames: Bool)] = []
    private var names: [[String: String]] = [[:]]

    init(bytes: [UInt8], resolve: @escaping (String) -> String?) {
        self.bytes = bytes
        self.resolve = resolve
    }

    var hasOpenElements: Bool { !open.isEmpty }

    /// The tree so far; elements that are still open end where it ends.
    func document(fault: XMLFault?) -> XMLDocument {
        flushText()
        for element in open { nodes[element.node].end = nodes.count }
        return XMLDocument(nodes: nodes, fault: fault, unknownReferences: unknownReferences)
    }

    // MARK: - Elements

    func open(_ name: String, _ attributes: [(name: String, value: String)], at range: Range<Int>) {
        flushText()
        guard open.count < XMLParser.deepest else {
            limit = "its elements are nested more than \(XMLParser.deepest) deep"
            return
        }
        guard nodes.count < XMLParser.mostNodes else {
            limit = "it has more than \(XMLParser.mostNodes) elements"
            return
        }
        let declarations = attributes.filter { $0.name == "xmlns" || $0.name.hasPrefix("xmlns:") }
        if !declarations.isEmpty { declare(declarations) }
        let element = XMLElement(
            name: XMLName(name) { names[names.count - 1][$0] },
            attributes: attributes.filter { $0.name != "xmlns" && !$0.name.hasPrefix("xmlns:") }
                .map { XMLElement.Attribute(name: $0.name, value: Self.unmended($0.value)) })
        append(.element(element), SourceRange(range), isClosed: false)
        open.append((nodes.count - 1, !declarations.isEmpty))
    }

    private func declare(_ declarations: [(name: String, value: String)]) {
        var scope = names[names.count - 1]
        for (name, value) in declarations { scope[String(name.dropFirst(6))] = value }
        names.append(scope)
    }

    func close(at range: Range<Int>) {
        flushText()
        guard let element = open.popLast() else { return }
        if element.declaresNames { names.removeLast() }
        nodes[element.node].end = nodes.count
        nodes[element.node].isClosed = true
        nodes[element.node].source = nodes[element.node].source.union(SourceRange(range))
    }

    private func append(_ content: XMLNode.Content, _ source: SourceRange, isClosed: Bool) {
        nodes.append(
            XMLNode(
                content: content, parent: open.last?.node ?? -1, end: nodes.count + 1, source: source,
                isClosed: isClosed))
    }

    // MARK: - Text

    func append(_ piece: UnsafeBufferPointer<UInt8>, at range: Range<Int>) {
        let string = Self.unmended(String(decoding: piece, as: UTF8.self))
        if range.count == piece.count {
            text.append(copying: string, from: range.lowerBound)
        } else {
            text.append(string, for: SourceRange(range))
        }
    }

    func append(reference name: String, at range: Range<Int>) {
        if resolved[name] == nil { resolved[name] = .some(resolve(name)) }
        if let string = resolved[name] ?? nil {
            text.append(string, for: SourceRange(range))
        } else {
            unknownReferences.append(SourceRange(range))
            text.append("&\(name);", for: SourceRange(range))
        }
    }

    private func flushText() {
        guard !text.isEmpty else { return }
        append(.text(text), text.sourceRange, isClosed: true)
        text = SourcedText()
    }

    /// The text with the ampersands that mending put out of the way.
    private static func unmended(_ string: String) -> String {
        guard string.utf8.contains(XMLMender.strayAmpersand) else { return string }
        return String(
            decoding: string.utf8.map { $0 == XMLMender.strayAmpersand ? UInt8(ascii: "&") : $0 },
            as: UTF8.self)
    }
}
