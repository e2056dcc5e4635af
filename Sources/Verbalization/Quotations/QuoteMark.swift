import NarrationModel

/// A quotation mark in a text, with what its place allows it to do.
struct QuoteMark: Hashable, Sendable {
    /// Marks that belong together.
    enum Kind: Sendable, CaseIterable {
        case straight, curly, angled, straightSingle, curlySingle
    }

    let kind: Kind

    /// The mark's UTF-8 offset, and that behind it.
    let offsets: Range<Int>
    let canOpen: Bool
    let canClose: Bool

    /// Whether the place leaves no doubt that a single mark closes and is no apostrophe: `here,’ he`.
    let isCertain: Bool

    /// The quotation marks of `text` in order; apostrophes inside words are none.
    static func all(in text: String) -> [QuoteMark] {
        var marks: [QuoteMark] = []
        let scalars = Array(text.unicodeScalars)
        var offset = 0
        for (index, scalar) in scalars.enumerated() {
            let width = scalar.utf8Width
            if let kind = kind(of: scalar) {
                let before = index > 0 ? scalars[index - 1] : " "
                let next = index + 1 < scalars.count ? scalars[index + 1] : " "
                if let mark = mark(scalar, kind, before, next, offset..<offset + width) { marks.append(mark) }
            }
            offset += width
        }
        return marks
    }

    private static func mark(
        _ scalar: Unicode.Scalar, _ kind: Kind, _ before: Unicode.Scalar, _ next: Unicode.Scalar,
        _ offsets: Range<Int>
    ) -> QuoteMark? {
        let isFree = !before.isLetterOrDigit
        let isSingle = kind == .straightSingle || kind == .curlySingle
        let opensSingle = isFree && next.properties.isAlphabetic && scalar != "’"
        let opens = isSingle ? opensSingle : isFree && !next.isWhiteSpace && scalar != "”" && scalar != "»"
        let closes =
            !before.isWhiteSpace && !next.isLetterOrDigit && scalar != "«" && scalar != "„" && scalar != "‚"
            && scalar != "‘"
        guard opens || closes else { return nil }
        return QuoteMark(
            kind: kind, offsets: offsets, canOpen: opens, canClose: closes,
            isCertain: !isSingle || !before.isLetterOrDigit)
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind? {
        switch scalar {
        case "\"": .straight
        case "“", "”", "„", "‟": .curly
        case "«", "»": .angled
        case "'": .straightSingle
        case "‘", "’", "‚": .curlySingle
        default: nil
        }
    }
}
