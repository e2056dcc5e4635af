package import NarrationModel
package import Verbalization

/// Writes entries in our own forms.
package enum LexiconWriter {
    /// A lexicon in tab-separated columns, and what such columns cannot say.
    package static func tsv(_ entries: [LexiconEntry]) -> (document: String, diagnostics: [Diagnostic]) {
        var document = "# written\tkind\tvalue\tnote\n"
        var diagnostics: [Diagnostic] = []
        for entry in entries {
            if entry.isPattern || entry.isCaseSensitive || entry.language != nil {
                let loss = entry.isPattern ? "is left out" : "is written without its other keys"
                diagnostics.append(
                    Diagnostic(
                        code: "lexicon-not-expressed", severity: .note,
                        message:
                            "entry '\(entry.written)' \(loss): columns have no patterns, languages or case; write TOML"
                    ))
            }
            if !entry.isPattern { document += line(entry) + "\n" }
        }
        return (document, diagnostics)
    }

    /// A lexicon in TOML.
    package static func toml(_ entries: [LexiconEntry]) -> String {
        entries.map(table).joined(separator: "\n")
    }

    /// One line of columns without its end.
    package static func line(_ entry: LexiconEntry) -> String {
        var columns = [entry.written, entry.kind.rawValue]
        if !entry.value.isEmpty || !entry.note.isEmpty { columns.append(entry.value) }
        if !entry.note.isEmpty { columns.append(entry.note) }
        return columns.map { $0.replacingTabs }.joined(separator: "\t")
    }

    /// One table `[[entry]]`, with its last line's end.
    package static func table(_ entry: LexiconEntry) -> String {
        var lines = [
            "[[entry]]", "\(entry.isPattern ? "pattern" : "written") = \(entry.written.quotedForTOML)",
        ]
        let isOn = entry.value.isEmpty && (entry.kind == .letters || entry.kind == .word)
        lines.append("\(entry.kind.rawValue) = \(isOn ? "true" : entry.value.quotedForTOML)")
        if !entry.note.isEmpty { lines.append("note = \(entry.note.quotedForTOML)") }
        if let language = entry.language { lines.append("language = \(language.quotedForTOML)") }
        if entry.isCaseSensitive { lines.append("case-sensitive = true") }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    /// The text on one line and in one column.
    fileprivate var replacingTabs: String {
        String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
}
