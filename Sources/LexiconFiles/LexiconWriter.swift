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
        var lines = ["[[entry]]", "\(entry.isPattern ? "pattern" : "written") = \(quoted(entry.written))"]
        let isOn = entry.value.isEmpty && (entry.kind == .letters || entry.kind == .word)
        lines.append("\(entry.kind.rawValue) = \(isOn ? "true" : quoted(entry.value))")
        if !entry.note.isEmpty { lines.append("note = \(quoted(entry.note))") }
        if let language = entry.language { lines.append("language = \(quoted(language))") }
        if entry.isCaseSensitive { lines.append("case-sensitive = true") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A TOML text: between single marks as it is, else between double ones with escapes.
    private static func quoted(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
        if isPlain, text.contains("\\"), !text.contains("'") { return "'\(text)'" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

extension String {
    /// The text on one line and in one column.
    fileprivate var replacingTabs: String {
        String(map { $0 == "\t" || $0.isNewline ? " " : $0 })
    }
}
