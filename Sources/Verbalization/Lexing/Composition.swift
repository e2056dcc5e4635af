/// Joins a combining mark with the letter before it when the two have a single form in Latin, Cyrillic or Greek.
enum Composition {
    /// Appends the combining `mark` to `text`, or leaves it out when the pair has no single form.
    static func append(_ mark: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
        guard (0x300...0x36F).contains(mark.value), let last = text.last, last.value < 0x500,
            let composed = forms[key(last, mark)]
        else { return }
        text.removeLast()
        text.append(composed)
    }

    private static func key(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt32 {
        letter.value << 16 | mark.value
    }

    /// The single forms by letter and mark, looked up by number: hashing strings of marks is slow.
    ///
    /// Strings compare by canonical equivalence, so that the decomposed form finds the composed one.
    private static let forms: [UInt32: Unicode.Scalar] = {
        let blocks: [ClosedRange<UInt16>] = [0xC0...0x24F, 0x386...0x3CE, 0x400...0x45F, 0x1E00...0x1EFF]
        let composed = blocks.joined().compactMap { Unicode.Scalar($0) }
        let known = Dictionary(composed.map { (String($0), $0) }, uniquingKeysWith: { first, _ in first })
        var forms: [UInt32: Unicode.Scalar] = [:]
        for letter in letters.joined().compactMap({ Unicode.Scalar($0) }) {
            for mark in marks.joined().compactMap({ Unicode.Scalar($0) }) {
                forms[key(letter, mark)] = known[String(letter) + String(mark)]
            }
        }
        return forms
    }()

    /// Letters that single forms are made of, those with one accent among them.
    private static let letters: [ClosedRange<UInt16>] = [
        0x41...0x5A, 0x61...0x7A, 0xC0...0xFF, 0x1A0...0x1B0, 0x391...0x3CB, 0x410...0x44F, 0x456...0x457,
    ]

    private static let marks: [ClosedRange<UInt16>] = [
        0x300...0x304, 0x306...0x30C, 0x30F...0x311, 0x31B...0x31B, 0x323...0x328, 0x32D...0x331,
    ]
}
