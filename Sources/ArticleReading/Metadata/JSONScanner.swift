import NarrationModel

/// Reads the smallest parts of JSON text: white space, words and strings, which keep their places.
struct JSONScanner {
    let bytes: [UInt8]
    var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func passSpace() {
        while let byte = next, [9, 10, 13, 32].contains(byte) { position += 1 }
    }

    /// A number or one of the words `true`, `false` and `null`.
    mutating func word() -> String {
        let start = position
        while let byte = next, Unicode.Scalar(byte).isLetterOrDigitOrSign { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The string whose opening quotation mark stands here; line breaks within it are accepted.
    mutating func string() -> SourcedText {
        position += 1
        var result = SourcedText()
        var start = position
        while let byte = next, byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") {
                copy(from: start, to: &result)
                appendEscape(to: &result)
                start = position
            } else {
                position += 1
            }
        }
        copy(from: start, to: &result)
        position += 1
        return result
    }

    private func copy(from start: Int, to result: inout SourcedText) {
        guard start < position else { return }
        result.append(copying: String(decoding: bytes[start..<position], as: UTF8.self), from: start)
    }

    private mutating func appendEscape(to result: inout SourcedText) {
        let start = position
        position += 1
        guard let byte = next else { return }
        position += 1
        let piece: String
        switch byte {
        case UInt8(ascii: "n"): piece = "\n"
        case UInt8(ascii: "t"): piece = "\t"
        case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): piece = " "
        case UInt8(ascii: "u"): piece = String(escapedScalar())
        case 0x80...: return position = start + 1
        default: piece = String(Unicode.Scalar(byte))
        }
        result.append(piece, for: SourceRange(start, position))
    }

    /// The scalar of `\uXXXX`, or of two of them that stand for one.
    private mutating func escapedScalar() -> Unicode.Scalar {
        let first = hexadecimal()
        guard (0xD800..<0xDC00).contains(first), next == UInt8(ascii: "\\"), position + 1 < bytes.count,
            bytes[position + 1] == UInt8(ascii: "u")
        else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        position += 2
        let second = hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + second - 0xDC00) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32 {
        let digits = bytes[position..<min(position + 4, bytes.count)].prefix {
            Unicode.Scalar($0).isHexadecimal
        }
        position += digits.count
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrDigitOrSign: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
            || self == "+" || self == "-" || self == "."
    }

    fileprivate var isHexadecimal: Bool {
        ("a"..."f").contains(self) || ("A"..."F").contains(self) || ("0"..."9").contains(self)
    }
}
