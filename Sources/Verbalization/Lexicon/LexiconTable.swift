/// What stands in a lexicon in tab-separated columns: written form, kind, value, note; `#` starts a comment line.
package struct LexiconTable: Sendable {
    /// The lines that are entries, in order.
    package private(set) var entries: [LexiconEntry] = []

    /// What is wrong with the other lines, in order.
    package private(set) var faults: [LexiconError] = []

    /// Reads `text`, which messages call `name`; lines end in a line feed, a carriage return, or both.
    package init(_ text: String, name: String, layer: LexiconLayer = .voice) {
        var text = text
        text.withUTF8 { bytes in
            entries.reserveCapacity(bytes.count / 32)
            var (number, start) = (0, bytes.startIndex)
            while start <= bytes.endIndex {
                let end =
                    bytes[start...].firstIndex { $0 == Self.feed || $0 == Self.carriageReturn }
                    ?? bytes.endIndex
                number += 1
                add(bytes[start..<end], LexiconOrigin(layer: layer, name: name, line: number))
                let isPair =
                    end + 1 < bytes.endIndex && bytes[end] == Self.carriageReturn
                    && bytes[end + 1] == Self.feed
                start = end + (isPair ? 2 : 1)
            }
        }
    }

    private mutating func add(_ line: LexiconLine.Bytes, _ origin: LexiconOrigin) {
        guard line.first != UInt8(ascii: "#"), !LexiconLine.isBlank(line) else { return }
        do throws(LexiconEntry.Fault) {
            var entry = try LexiconLine(line).entry
            entry.origin = origin
            entries.append(entry)
        } catch {
            faults.append(LexiconError(error, name: origin.name, line: origin.line))
        }
    }

    private static let feed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
