package import NarrationModel
import RegexMatching
package import Verbalization

/// The content of one lexicon file, in whichever form it is written.
package struct LexiconFile: Sendable {
    /// The longest file, in bytes: 8 MiB.
    package static let longestFile = 8 << 20

    /// What messages call the file.
    package let name: String
    package let layer: LexiconLayer

    /// All entries in order, regular expressions too; most of a table's lines are read closely when they are first wanted.
    private let stored: [StoredEntry]

    /// What of the file cannot be used, though it is no fault.
    package let diagnostics: [Diagnostic]

    private let patterns: [String: LexiconPattern]

    /// Reads `bytes`.
    ///
    /// - Throws: ``LexiconFaults`` with everything that is wrong, line by line.
    package init(bytes: [UInt8], name: String, layer: LexiconLayer) throws(LexiconFaults) {
        guard bytes.count <= Self.longestFile, let text = String(validating: bytes, as: UTF8.self) else {
            throw LexiconFaults([
                LexiconError(
                    code: .badSyntax, message: "a lexicon must be UTF-8 text of at most 8 MiB; convert it",
                    name: name, line: 1)
            ])
        }
        try self.init(text: text, name: name, layer: layer)
    }

    /// Reads `text`, in the form that its name says, or else its content.
    ///
    /// - Throws: ``LexiconFaults`` with everything that is wrong, line by line.
    package init(text: String, name: String, layer: LexiconLayer) throws(LexiconFaults) {
        let hasMark = text.utf8.starts(with: [0xEF, 0xBB, 0xBF])
        let text = hasMark ? String(text.unicodeScalars.dropFirst()) : text
        var (stored, faults): ([StoredEntry], [LexiconError])
        var diagnostics: [Diagnostic] = []
        switch LexiconFormat(name: name, text: text) {
        case .tsv:
            let table = LexiconTable(text, name: name, layer: layer)
            (stored, faults) = (table.stored, table.faults)
        case .toml:
            let document = LexiconTOML(text, name: name, layer: layer)
            (stored, faults) = (document.entries.map(StoredEntry.init), document.faults)
        case .pls:
            let document = PLSReader.read(text, name: name, layer: layer)
            (stored, faults) = (document.entries.map(StoredEntry.init), document.faults)
            diagnostics = document.diagnostics
        }
        patterns = Self.patterns(of: stored, &faults)
        guard faults.isEmpty else { throw LexiconFaults(faults.sorted { $0.line < $1.line }) }
        self.name = name
        self.layer = layer
        self.stored = stored
        self.diagnostics = diagnostics
    }

    /// Adds the entries that are for voices of `language` to `lexicon`, over those that it has.
    ///
    /// - Returns: Each entry that took the place of another one, with that one.
    @discardableResult
    package func add(to lexicon: inout Lexicon, for language: String) -> [(
        loser: LexiconEntry, winner: LexiconEntry
    )] {
        lexicon.reserve(count)
        var replaced: [(loser: LexiconEntry, winner: LexiconEntry)] = []
        for entry in stored where entry.isFor(language) {
            if let old = add(entry, to: &lexicon) { replaced.append((old, entry.entry)) }
        }
        return replaced
    }

    /// The entries, all of them made.
    package var entries: [LexiconEntry] { stored.map(\.entry) }

    /// How many entries there are.
    package var count: Int { stored.count }

    /// The language of the first entry, when the file has none for voices of `language`.
    package func otherLanguage(than language: String) -> String? {
        guard let other = stored.first?.language, !stored.contains(where: { $0.isFor(language) }) else {
            return nil
        }
        return other
    }

    private func add(_ stored: StoredEntry, to lexicon: inout Lexicon) -> LexiconEntry? {
        guard stored.isPattern else { return lexicon.add(stored)?.entry }
        return patterns[stored.entry.written].flatMap { lexicon.add($0) }
    }

    private static func patterns(of stored: [StoredEntry], _ faults: inout [LexiconError])
        -> [String: LexiconPattern]
    {
        var patterns: [String: LexiconPattern] = [:]
        for entry in stored.lazy.filter(\.isPattern).map(\.entry) {
            do throws(LexiconEntry.Fault) {
                patterns[entry.written] = try pattern(of: entry)
            } catch {
                faults.append(
                    LexiconError(error, name: entry.origin?.name ?? "", line: entry.origin?.line ?? 1))
            }
        }
        return patterns
    }

    /// The regular expression that `entry` is.
    ///
    /// - Throws: when it is none, or names a group that it does not have.
    package static func pattern(of entry: LexiconEntry) throws(LexiconEntry.Fault) -> LexiconPattern {
        try LexiconPattern(entry, matcher: try regex(of: entry))
    }

    private static func regex(of entry: LexiconEntry) throws(LexiconEntry.Fault) -> RegexMatcher {
        do {
            return try RegexMatcher(entry.written)
        } catch {
            throw LexiconEntry.Fault(
                .badPattern,
                "pattern '\(entry.written)' is no regular expression: \(error.reason) (character \(error.column)); correct it"
            )
        }
    }
}

/// Everything that is wrong with a lexicon file; never empty.
package struct LexiconFaults: Error, Hashable {
    package let faults: [LexiconError]

    init(_ faults: [LexiconError]) {
        self.faults = faults
    }
}
