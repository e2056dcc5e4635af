import Yams

/// Reads the values of YAML front matter.
enum YAMLFrontMatter {
    /// The most brackets, and the most signs at the start of a line, of text that is given to the parser, which
    /// calls itself for each level.
    private static let deepest = 64

    /// What `text` says by key at its outermost level; nil when it is no YAML, or deeper than front matter is.
    static func values(in text: String) -> [String: FrontMatterValue]? {
        guard isShallow(text), let mapping = (try? Yams.compose(yaml: text))?.mapping else { return nil }
        var values: [String: FrontMatterValue] = [:]
        for (key, value) in mapping {
            if let key = key.scalar?.string { values[key] = .texts(texts(of: value)) }
        }
        return values
    }

    /// A scalar as it is written, each of a list, or the `name` of a mapping.
    private static func texts(of node: Node) -> [String] {
        if let sequence = node.sequence { return sequence.prefix(deepest).compactMap(text) }
        return text(of: node).map { [$0] } ?? []
    }

    private static func text(of node: Node) -> String? {
        node.scalar?.string ?? node.mapping?["name"]?.scalar?.string
    }

    private static func isShallow(_ text: String) -> Bool {
        let brackets = text.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
        let lines = PageLine.lines(of: text, limit: .max)
        return brackets <= deepest
            && lines.allSatisfy { $0.text.prefix { "-?: ".contains($0) }.count <= deepest }
    }
}
