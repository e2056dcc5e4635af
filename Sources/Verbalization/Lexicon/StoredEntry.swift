internal import Synchronization

/// An entry as a lexicon keeps it: made already, or a line that is made one when it is first wanted.
///
/// Thousands of lines are read at every start, of which a text needs a few.
package final class StoredEntry: Sendable {
    private final class Made: Sendable {
        let entry: LexiconEntry

        init(_ entry: LexiconEntry) {
            self.entry = entry
        }
    }

    /// A line that has not been read closely.
    struct Line: Sendable {
        let text: LexiconText
        let columns: PlainLine

        /// The line's number in the file, counted from 1.
        let number: Int
    }

    private let made = AtomicLazyReference<Made>()

    /// Nil for an entry that was made from the beginning.
    let line: Line?

    package init(_ entry: LexiconEntry) {
        line = nil
        _ = made.storeIfNil(Made(entry))
    }

    init(_ line: Line) {
        self.line = line
    }

    package var entry: LexiconEntry {
        if let made = made.load() { return made.entry }
        return made.storeIfNil(Made(Self.entry(of: line))).entry
    }

    /// The written form; a line is not made an entry for it.
    var written: String {
        line.map { $0.text[$0.columns.written] } ?? entry.written
    }

    /// Whether the entry is for voices of `language`, a BCP 47 tag; a line is for all.
    package func isFor(_ language: String) -> Bool {
        line != nil || entry.isFor(language)
    }

    /// Whether the entry's written form is a regular expression, as that of a line never is.
    package var isPattern: Bool { line == nil && entry.isPattern }

    /// The beginning of the language tags that the entry is for; nil for all.
    package var language: String? { line == nil ? entry.language : nil }

    private static func entry(of line: Line?) -> LexiconEntry {
        guard let line else { return LexiconEntry(written: "", kind: .word) }
        let columns = line.columns
        var entry = LexiconEntry(
            written: line.text[columns.written], kind: columns.kind, value: line.text.trimmed(columns.value))
        entry.note = line.text.trimmed(columns.note)
        entry.origin = LexiconOrigin(layer: line.text.layer, name: line.text.name, line: line.number)
        return entry
    }
}
