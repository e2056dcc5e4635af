/// Joins a combining mark with the letter before it when the two have a single form up to U+017F.
enum Composition {
    /// Appends the combining `mark` to `text`, or leaves it out when the pair has no single form.
    static func append(_ mark: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
        guard (0x300...0x36F).contains(mark.value), let last = text.last, last.isASCII,
            let composed = forms[key(last, mark)]
        else { return }
        text.removeLast()
        text.append(composed)
    }

    private static func key(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> UInt32 {
        letter.value << 16 | mark.value
    }

    /// The single forms by letter and mark; below U+0180 all of them are an ASCII letter with one mark.
    ///
    /// Strings compare by canonical equivalence, so that the decomposed form finds the composed one.
    private static let forms: [UInt32: Unicode.Scalar] = {
        let composed = (UInt16(0xC0)...0x17F).compactMap { Unicode.Scalar($0) }
        let known = Dictionary(composed.map { (String($0), $0) }, uniquingKeysWith: { first, _ in first })
        var forms: [UInt32: Unicode.Scalar] = [:]
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars {
            for value in UInt16(0x300)...0x36F {
                guard let mark = Unicode.Scalar(value) else { continue }
                forms[key(letter, mark)] = known[String(letter) + String(mark)]
            }
        }
        return forms
    }()
}
