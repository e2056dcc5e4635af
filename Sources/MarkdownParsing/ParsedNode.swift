/// A node of the C library's tree as a value.
struct ParsedNode {
    enum Kind {
        case quotation
        /// A list; the number of its first item when it is ordered.
        case list(start: Int?)
        case item
        case footnote
        case leaf(ParsedLeaf.Kind)
        case inline(InlineEvent)
        case mark(InlineEvent.Mark)
        case other
    }

    let kind: Kind

    /// The first line and column and the last line, from 1; 0 where the library does not know them.
    let line: Int
    let column: Int
    let lastLine: Int
}
