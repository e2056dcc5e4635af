/// One line of a lexicon, taken apart and checked.
struct LexiconLine {
    /// What is wrong with a line.
    struct Fault: Error {
        let code: LexiconError.Code
        let message: String
    }

    let entry: LexiconEntry

    init(_ line: Substring) throws(Fault) {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.trimmed)
        guard columns.count > 1 else {
            throw Fault(
                code: .missingColumn,
                message: "'\(line)' needs a written form and a kind; separate the columns with tabs")
        }
        guard let kind = LexiconEntry.Kind(rawValue: columns[1]) else {
            let kinds = LexiconEntry.Kind.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault(
                code: .unknownKind, message: "kind '\(columns[1])' is unknown; use one of \(kinds)")
        }
        entry = LexiconEntry(written: columns[0], kind: kind, value: columns.count > 2 ? columns[2] : "")
        try check()
    }

    private func check() throws(Fault) {
        let lexemes = LexiconPhrase.lexemes(of: entry.written)
        guard lexemes.contains(where: { $0.kind != .mark }) else {
            throw Fault(
                code: .emptyWrittenForm,
                message: "written form '\(entry.written)' has no letter or digit; write the word to be found")
        }
        let spoken = entry.value.split(separator: " ").count
        switch entry.kind {
        case .letters, .word: return
        case .say where spoken == 0:
            throw Fault(
                code: .badValue,
                message: "'\(entry.written)' says nothing; write the words in the third column")
        case .say: return
        case .ipa: try checkTranscription(of: lexemes, count: spoken)
        }
    }

    private func checkTranscription(of lexemes: [Lexeme], count: Int) throws(Fault) {
        let written = entry.written.split(separator: " ").count
        guard count == written, lexemes.contains(where: { $0.kind == .letters || $0.kind == .foreign }) else {
            throw Fault(
                code: .badValue,
                message:
                    "'\(entry.written)' has \(written) written and \(count) transcribed words; transcribe each word once"
            )
        }
    }

    private static func trimmed(_ column: Substring) -> String {
        String(column.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
