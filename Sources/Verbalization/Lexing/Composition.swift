/// Joins a combining mark with the letter before it when the two have a single form in Latin, Cyrillic or Greek.
enum Composition {
    /// Appends the combining `mark` to `text`, or leaves it out when the pair has no single form.
    static func append(_ mark: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
        guard (0x300...0x36F).contains(mark.value), let last = text.last else { return }
        var pair = String.UnicodeScalarView([last])
        pair.append(mark)
        guard let composed = forms[String(pair)] else { return }
        text.removeLast()
        text.append(composed)
    }

    /// Strings compare by canonical equivalence, so that the decomposed form finds the composed one.
    private static let forms: [String: Unicode.Scalar] = {
        let blocks: [ClosedRange<UInt16>] = [0xC0...0x24F, 0x386...0x3CE, 0x400...0x45F, 0x1E00...0x1EFF]
        let letters = blocks.joined().compactMap { Unicode.Scalar($0) }
        return Dictionary(letters.map { (String($0), $0) }, uniquingKeysWith: { first, _ in first })
    }()
}
