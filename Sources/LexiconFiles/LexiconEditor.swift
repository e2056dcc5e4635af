package import Verbalization

/// Puts an entry into a lexicon's text, and leaves everything else there as it is: comments, order, other entries.
package struct LexiconEditor {
    /// The text with the entry in it.
    package let text: String

    /// The line at which the entry stands, counted from 1.
    package let line: Int

    /// The entry that it took the place of.
    package let replaced: LexiconEntry?

    /// Puts `entry` into `text`, the content of `file` when there is one: in place of the last entry for the
    /// same form, whose note stays when the new one has none, else at the end.
    package init(_ entry: LexiconEntry, in text: String, of file: LexiconFile?, format: LexiconFormat) {
        let old = file?.entries.last {
            $0.written == entry.written && $0.isPattern == entry.isPattern && $0.language == entry.language
        }
        var entry = entry
        if entry.note.isEmpty, let note = old?.note { entry.note = note }
        let ending = text.contains("\r\n") ? "\r\n" : "\n"
        var lines = TOMLEntryLines.lines(of: text).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        var new =
            format == .toml
            ? LexiconWriter.table(entry).split(separator: "\n").map(String.init) : [LexiconWriter.line(entry)]
        let block = old?.origin.flatMap { Self.lines(at: $0.line - 1, in: text, format) }
        if let block {
            let comments = lines[block].filter { $0.drop(while: \.isWhitespace).hasPrefix("#") }
            new.insert(contentsOf: comments, at: min(1, new.count))
            lines.replaceSubrange(block, with: new)
            line = block.lowerBound + 1
        } else {
            if format == .toml, lines.last?.isEmpty == false { lines.append("") }
            line = lines.count + 1
            lines += new
        }
        self.text = lines.joined(separator: ending) + ending
        replaced = block == nil ? nil : old
    }

    /// The lines, counted from 0, of the entry that begins at `line`.
    private static func lines(at line: Int, in text: String, _ format: LexiconFormat) -> Range<Int>? {
        guard format == .toml else { return line..<line + 1 }
        return TOMLEntryLines.blocks(in: text).first { $0.lowerBound == line }
    }
}
