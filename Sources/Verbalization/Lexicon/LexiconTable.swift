/// What stands in a lexicon in tab-separated columns: written form, kind, value, note; `#` starts a comment line.
package struct LexiconTable: Sendable {
    /// The lines that are entries, in order; most are read closely when they are first wanted.
    package private(set) var stored: [StoredEntry] = []

    /// What is wrong with the other lines, in order.
    package private(set) var faults: [LexiconError] = []

    /// Reads `text`, which messages call `name`; lines end in a line feed, a carriage return, or both.
    package init(_ text: String, name: String, layer: LexiconLayer = .voice) {
        let content = Array(text.utf8)
        let text = LexiconText(content, name: name, layer: layer)
        content.withUnsafeBufferPointer { bytes in
            stored.reserveCapacity(bytes.count / 32)
            var (number, start) = (0, bytes.startIndex)
            while start <= bytes.endIndex {
                let end =
                    bytes[start...].firstIndex { $0 == Self.feed || $0 == Self.carriageReturn }
                    ?? bytes.endIndex
                number += 1
                if let columns = PlainLine(bytes, start..<end) {
                    stored.append(StoredEntry(.init(text: text, columns: columns, number: number)))
                } else {
                    add(bytes[start..<end], LexiconOrigin(layer: layer, name: name, line: number))
                }
                let isPair =
                    end + 1 < bytes.endIndex && bytes[end] == Self.carriageReturn
                    && bytes[end + 1] == Self.feed
                start = end + (isPair ? 2 : 1)
            }
        }
    }

    /// The entries of ``stored``.
    package var entries: [LexiconEntry] { stored.map(\.entry) }

    private mutating func add(_ line: LexiconLine.Bytes, _ origin: LexiconOrigin) {
        guard line.first != UInt8(ascii: "#"), !LexiconLine.isBlank(line) else { return }
        do throws(LexiconEntry.Fault) {
            var entry = try LexiconLine(line).entry
            entry.origin = origin
            stored.append(StoredEntry(entry))
        } catch {
            faults.append(LexiconError(error, name: origin.name, line: origin.line))
        }
    }

    private static let feed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
