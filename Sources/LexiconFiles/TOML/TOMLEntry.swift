internal import TOMLKit
import Verbalization

/// One table `[[entry]]`.
struct TOMLEntry {
    private static let others = ["written", "pattern", "note", "case-sensitive", "language"]

    private let table: TOMLTable

    init(_ table: TOMLTable) {
        self.table = table
    }

    /// The entry that the table means.
    ///
    /// - Throws: the first thing that is wrong.
    func entry() throws(LexiconEntry.Fault) -> LexiconEntry {
        let kinds = LexiconEntry.Kind.allCases.map(\.rawValue)
        if let key = table.keys.sorted().first(where: { !kinds.contains($0) && !Self.others.contains($0) }) {
            throw fault("an entry has no key '\(key)'; use \((Self.others + kinds).joined(separator: ", "))")
        }
        let (written, pattern) = (try text("written"), try text("pattern"))
        guard let form = written ?? pattern, written == nil || pattern == nil else {
            throw fault("an entry needs 'written' or 'pattern'; write one of them")
        }
        let given = LexiconEntry.Kind.allCases.filter { table[$0.rawValue] != nil }
        guard let kind = given.first, given.count == 1 else {
            throw fault(
                "'\(form)' needs one of \(kinds.joined(separator: ", ")), and has \(given.isEmpty ? "none" : "several")"
            )
        }
        var entry = LexiconEntry(written: form, kind: kind, value: try value(of: kind))
        entry.isPattern = pattern != nil
        entry.note = try text("note") ?? ""
        entry.language = try text("language")
        entry.isCaseSensitive = try flag("case-sensitive") ?? false
        try entry.check()
        return entry
    }

    /// The value; `letters` and `word` are also switched on by `true`.
    private func value(of kind: LexiconEntry.Kind) throws(LexiconEntry.Fault) -> String {
        if kind == .letters || kind == .word, let isOn = table[kind.rawValue]?.bool {
            guard isOn else { throw fault("'\(kind.rawValue)' can only be true or a text; remove it") }
            return ""
        }
        return try text(kind.rawValue) ?? ""
    }

    private func text(_ key: String) throws(LexiconEntry.Fault) -> String? {
        guard let value = table[key] else { return nil }
        guard let text = value.string, !text.contains(where: { $0.isNewline || $0 == "\t" }) else {
            throw fault("'\(key)' must be a text on one line; put it in quotes")
        }
        return text
    }

    private func flag(_ key: String) throws(LexiconEntry.Fault) -> Bool? {
        guard let value = table[key] else { return nil }
        guard let flag = value.bool else { throw fault("'\(key)' must be true or false, without quotes") }
        return flag
    }

    private func fault(_ message: String) -> LexiconEntry.Fault {
        LexiconEntry.Fault(.unknownKey, message)
    }
}
