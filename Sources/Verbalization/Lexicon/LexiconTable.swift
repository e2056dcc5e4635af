/// What stands in a lexicon in tab-separated columns: written form, kind, value, note; `#` starts a comment line.
package struct LexiconTable: Sendable {
    /// The lines that are entries, in order.
    package private(set) var entries: [LexiconEntry] = []

    /// What is wrong with the other lines, in order.
    package private(set) var faults: [LexiconError] = []

    /// Reads `text`, which messages call `name`.
    package init(_ text: String, name: String, layer: LexiconLayer = .voice) {
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            guard !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) else { continue }
            do throws(LexiconEntry.Fault) {
                var entry = try LexiconLine(line).entry
                entry.origin = LexiconOrigin(layer: layer, name: name, line: number)
                entries.append(entry)
            } catch {
                faults.append(LexiconError(error, name: name, line: number))
            }
        }
    }
}
