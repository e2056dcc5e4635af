/// A table of rows of cells; rows may be of different lengths.
package struct MarkdownTable: Hashable, Sendable {
    package let header: [[MarkdownSpan]]

    /// The rows below the header.
    package let rows: [[[MarkdownSpan]]]

    /// How many cells the longest row has.
    package var columnCount: Int { rows.reduce(header.count) { max($0, $1.count) } }
}
