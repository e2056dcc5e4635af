/// How large a table is, and whether a listener can follow it row by row.
struct TableSize: Hashable, Sendable {
    /// The most rows below the header, and the most columns, of a table that is read out.
    static let mostRows = 20
    static let mostColumns = 6

    /// The rows below the header.
    let rows: Int
    let columns: Int

    /// Whether the table is announced rather than read.
    var isLarge: Bool { rows > Self.mostRows || columns > Self.mostColumns }
}
