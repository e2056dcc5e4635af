/// Ends each leaf before the next one begins: the C library counts a line too many for code that its container ends.
enum LeafLimits {
    /// The leaves of `source` in the order of `leaves`, without what stands behind its end.
    static func limited(_ leaves: [ParsedLeaf], of source: SourceLines) -> [ParsedLeaf] {
        let leaves = leaves.filter { $0.line <= source.count }
        let order = leaves.indices.sorted { firstLine(of: leaves[$0]) < firstLine(of: leaves[$1]) }
        var result = leaves
        for (index, next) in zip(order, order.dropFirst()) {
            result[index].lastLine = min(
                leaves[index].lastLine, max(firstLine(of: leaves[next]) - 1, leaves[index].line))
        }
        return result
    }

    private static func firstLine(of leaf: ParsedLeaf) -> Int {
        leaf.openings.reduce(leaf.line) { min($0, $1.line) }
    }
}
