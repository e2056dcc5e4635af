/// One line of a lexicon in columns, taken apart and checked.
struct LexiconLine {
    /// The bytes of a line or of a column.
    typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    let entry: LexiconEntry

    /// Reads `line`; by bytes, since thousands of lines are read at every start.
    init(_ line: Bytes) throws(LexiconEntry.Fault) {
        var rest = Optional(line)
        guard let written = Self.column(&rest), let kindName = Self.column(&rest) else {
            throw LexiconEntry.Fault(
                .missingColumn,
                "'\(String(decoding: line, as: UTF8.self))' needs a written form and a kind; separate the columns with tabs"
            )
        }
        guard let kind = LexiconEntry.Kind(rawValue: kindName) else {
            let kinds = LexiconEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw LexiconEntry.Fault(.unknownKind, "kind '\(kindName)' is unknown; use one of \(kinds)")
        }
        var entry = LexiconEntry(written: written, kind: kind, value: Self.column(&rest) ?? "")
        entry.note = Self.column(&rest) ?? ""
        try entry.check()
        self.entry = entry
    }

    /// Whether nothing but white space stands in `line`.
    static func isBlank(_ line: Bytes) -> Bool {
        guard let first = line.first(where: { $0 > 0x20 }) else { return true }
        return first >= 0x80 && trimmed(line).isEmpty
    }

    /// Takes the next column off `rest`; nil when there is none left.
    private static func column(_ rest: inout Bytes?) -> String? {
        guard let line = rest else { return nil }
        guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else {
            rest = nil
            return trimmed(line)
        }
        rest = line[line.index(after: tab)...]
        return trimmed(line[..<tab])
    }

    /// `column` without white space around it.
    static func trimmed(_ column: Bytes) -> String {
        var column = column
        while let first = column.first, first <= 0x20 { column.removeFirst() }
        while let last = column.last, last <= 0x20 { column.removeLast() }
        let text = String(decoding: column, as: UTF8.self)
        guard (column.first ?? 0) >= 0x80 || (column.last ?? 0) >= 0x80 else { return text }
        return trimmed(text)
    }

    /// `text` without white space around it that is not ASCII.
    private static func trimmed(_ text: String) -> String {
        var scalars = text.unicodeScalars[...]
        while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
        while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
        return scalars.count == text.unicodeScalars.count ? text : String(scalars)
    }
}
