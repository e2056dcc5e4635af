internal import CMarkGFM
internal import Synchronization

/// Parses Markdown with cmark-gfm and copies what it finds: the only file that calls the C library.
///
/// Its extension for tables is not used: in Debian's version it fills up short rows until memory ends.
enum CMarkParser {
    /// Held while a document is parsed: extensions change tables that all parsers share.
    private static let turn = Mutex(())

    /// Registered once: the library's own guard is not safe on several threads.
    private static let extensions: [String] = {
        cmark_gfm_core_extensions_ensure_registered()
        return ["strikethrough", "tasklist"]
    }()

    /// The leaves of the document in `bytes`, footnotes last.
    static func leaves(in bytes: [UInt8]) -> [ParsedLeaf] {
        turn.withLock { _ in
            withDocument(of: bytes, extensions: extensions) { root in
                var collector = LeafCollector()
                forEachNode(under: root) { collector.take($0, isEntering: $1) }
                return collector.leaves
            } ?? []
        }
    }

    /// The text that a reference such as `&eacute;` stands for; nil when it stands for itself.
    static func text(ofReference reference: String) -> String? {
        let literal = withDocument(of: Array(reference.utf8), extensions: []) { root in
            cmark_node_get_literal(cmark_node_first_child(cmark_node_first_child(root))).map {
                String(cString: $0)
            }
        }
        return literal.flatMap { $0 == reference ? nil : $0 }
    }

    /// Runs `body` with the document's root, which it must not keep.
    private static func withDocument<Result>(
        of bytes: [UInt8], extensions: [String], _ body: (OpaquePointer) -> Result?
    ) -> Result? {
        let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS)
        defer { cmark_parser_free(parser) }
        for name in extensions {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        bytes.withUnsafeBytes { buffer in
            cmark_parser_feed(parser, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
        }
        guard let root = cmark_parser_finish(parser) else { return nil }
        defer { cmark_node_free(root) }
        return body(root)
    }

    /// Calls `body` when a node begins and, for nodes that can hold others, when it ends; the tree may be deep.
    private static func forEachNode(under root: OpaquePointer, _ body: (ParsedNode, Bool) -> Void) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT else { return }
            if let node = cmark_iter_get_node(iterator) { body(value(of: node), event == CMARK_EVENT_ENTER) }
        }
    }

    private static func value(of node: OpaquePointer) -> ParsedNode {
        ParsedNode(
            kind: kind(of: node), line: Int(cmark_node_get_start_line(node)),
            column: Int(cmark_node_get_start_column(node)), lastLine: Int(cmark_node_get_end_line(node)))
    }

    private static func kind(of node: OpaquePointer) -> ParsedNode.Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_BLOCK_QUOTE: .quotation
        case CMARK_NODE_LIST: .list(start: listStart(of: node))
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        case CMARK_NODE_PARAGRAPH: .leaf(.paragraph)
        case CMARK_NODE_HEADING: .leaf(.heading(level: Int(cmark_node_get_heading_level(node))))
        case CMARK_NODE_CODE_BLOCK: .leaf(.code)
        case CMARK_NODE_HTML_BLOCK: .leaf(.html(literal(of: node)))
        case CMARK_NODE_THEMATIC_BREAK: .leaf(.thematicBreak)
        case CMARK_NODE_TEXT: .inline(.text(literal(of: node)))
        case CMARK_NODE_CODE: .inline(.code)
        case CMARK_NODE_HTML_INLINE: .inline(.html(literal(of: node)))
        case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: .inline(.lineBreak)
        case CMARK_NODE_FOOTNOTE_REFERENCE: .inline(.footnoteMarker)
        case CMARK_NODE_EMPH: .mark(.emphasis)
        case CMARK_NODE_STRONG: .mark(.strong)
        case CMARK_NODE_LINK: .mark(.link)
        case CMARK_NODE_IMAGE: .mark(.image)
        default: extensionKind(of: node)
        }
    }

    /// The kind of a node that an extension added, which the library tells by name.
    private static func extensionKind(of node: OpaquePointer) -> ParsedNode.Kind {
        switch cmark_node_get_type_string(node).map({ String(cString: $0) }) {
        case "tasklist": .item
        case "strikethrough": .mark(.strikethrough)
        default: .other
        }
    }

    private static func listStart(of node: OpaquePointer) -> Int? {
        cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil
    }

    private static func literal(of node: OpaquePointer) -> String {
        cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    }
}
