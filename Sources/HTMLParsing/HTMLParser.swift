internal import CGumbo

/// Parses pages as browsers do, by the HTML standard's rules for broken markup too.
///
/// Nesting is followed to a depth of 512 elements, as browsers do; deeper tags are passed over and their text belongs
/// to the element above them. Tags keep their first 256 attributes. Time and memory grow in proportion to the page,
/// and nothing here recurses.
package enum HTMLParser {
    /// The longest text that is parsed, in UTF-8 code units: 8 MiB.
    package static let longestText = 8 << 20

    /// The tree of `text`, which may be damaged or cut anywhere.
    package static func document(in text: String) throws(HTMLParsingError) -> HTMLDocument {
        guard text.utf8.count <= longestText else { throw .tooLong }
        var bytes = Array(text.utf8)
        let superfluous = bytes.withUnsafeMutableBufferPointer { MarkupLimiter.limit($0) }
        let page = bytes.withUnsafeBufferPointer { ReducedPage($0, without: superfluous) }
        guard let nodes = parse(page) else { throw .tooComplex }
        return HTMLDocument(nodes: StreamedParts.joined(nodes))
    }

    /// How many bytes a tree may take for each byte of the page, and what every page may take.
    private static let memoryFactor = 48
    private static let leastMemory = 64 << 20
    private static let mostMemory = 512 << 20

    private static func parse(_ page: ReducedPage) -> [HTMLNode]? {
        page.bytes.withUnsafeBufferPointer { parse($0, of: page) }
    }

    private static func parse(_ bytes: UnsafeBufferPointer<UInt8>, of page: ReducedPage) -> [HTMLNode]? {
        guard let base = bytes.baseAddress else { return [] }
        let limit = min(max(bytes.count * memoryFactor, leastMemory), mostMemory)
        return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { characters in
            var arena: UnsafeMutablePointer<narrate_arena>?
            guard let output = narrate_gumbo_parse(characters, bytes.count, limit, &arena) else { return nil }
            defer { narrate_arena_release(arena) }
            return TreeBuilder.nodes(under: output.pointee.root, of: bytes, page)
        }
    }
}
