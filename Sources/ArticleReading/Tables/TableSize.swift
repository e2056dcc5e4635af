/// How large a table is, and whether a listener can follow it row by row.
struct TableSize: Hashable, Sendable {
    /// The most cells below the header, about three minutes of listening, and the most columns of a table
    /// that is read out.
    static let mostCells = 200
    static let mostColumns = 10

    /// The rows below the header.
    let rows: Int
    let columns: Int

    /// Whether the table is announced rather than read.
    var isLarge: Bool { rows * columns > Self.mostCells || columns > Self.mostColumns }
}
