/// One line of a lexicon in columns, taken apart and checked.
struct LexiconLine {
    let entry: LexiconEntry

    init(_ line: Substring) throws(LexiconEntry.Fault) {
        let columns = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            .map { Self.trimmed(Substring($0)) }
        guard columns.count > 1 else {
            throw LexiconEntry.Fault(
                .missingColumn, "'\(line)' needs a written form and a kind; separate the columns with tabs")
        }
        guard let kind = LexiconEntry.Kind(rawValue: columns[1]) else {
            let kinds = LexiconEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw LexiconEntry.Fault(.unknownKind, "kind '\(columns[1])' is unknown; use one of \(kinds)")
        }
        var entry = LexiconEntry(written: columns[0], kind: kind, value: columns.count > 2 ? columns[2] : "")
        entry.note = columns.count > 3 ? columns[3] : ""
        try entry.check()
        self.entry = entry
    }

    // By code points from both ends: thousands of lines are read at every start.
    private static func trimmed(_ column: Substring) -> String {
        var scalars = column.unicodeScalars
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return String(scalars)
    }
}
