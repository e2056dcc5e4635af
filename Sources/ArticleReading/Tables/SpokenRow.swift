import NarrationModel

/// Sets a table's row as a sentence: `Oats, Price: 3, Harvest: August`.
///
/// The first cell says what the row is about. Each of the others stands behind the name of its column, which
/// is put in and stands for no place on the page, since the header has a block of its own.
struct SpokenRow {
    /// The row so far.
    private(set) var text = SourcedText()

    /// The most words of a header that is said again with every row.
    private static let longestName = 5

    /// Appends a cell behind the name of its column, where the table has names and the cell is not the row's
    /// first.
    mutating func append(_ cell: SourcedText, named name: String? = nil) {
        guard cell.string.unicodeScalars.contains(where: \.isLetterOrDigit) else { return }
        var piece = SourcedText()
        if !text.isEmpty, let name = name.flatMap(Self.label), name != cell.string {
            let place = cell.sourceRange.lowerBound
            piece.append(name + ": ", for: SourceRange(place, place))
        }
        piece.append(cell)
        text.append(piece, separator: separator)
    }

    /// Appends the value of a row that has no more than a name and a value: `Length: 3 km`.
    mutating func append(valueOfName cell: SourcedText) {
        guard cell.string.unicodeScalars.contains(where: \.isLetterOrDigit) else { return }
        text.append(cell, separator: separator == ", " ? ": " : separator)
    }

    private var separator: String {
        text.string.last.map { ".,;:!?".contains($0) } == true ? " " : ", "
    }

    /// The header as it is said with a row, without the signs at its end; nil when it is too long or has no
    /// word.
    private static func label(_ header: String) -> String? {
        let words = header.split(whereSeparator: \.isWhitespace)
        guard (1...longestName).contains(words.count) else { return nil }
        let ending = words.joined(separator: " ").reversed().drop { ".,;:".contains($0) }
        let label = String(ending.reversed())
        return label.unicodeScalars.contains(where: \.isLetterOrDigit) ? label : nil
    }
}
