/// Texts as titles, tags and documents hold them: one line without what no document may hold.
extension String {
    /// The text on one line, without spaces at its ends: runs of white space become one space; control characters, byte
    /// order marks and code points that stand for nothing go.
    package var onOneLine: String {
        if isPlainLine { return self }
        var line = String.UnicodeScalarView()
        var needsSpace = false
        for scalar in unicodeScalars {
            if scalar.isWhiteSpace {
                needsSpace = !line.isEmpty
            } else if !scalar.isUnfit {
                if needsSpace { line.append(" ") }
                needsSpace = false
                line.append(scalar)
            }
        }
        return String(line)
    }

    /// Whether the text is printable ASCII with single spaces between words, as most texts are; then it stays as it is.
    private var isPlainLine: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var last = UInt8(ascii: " ")
            for byte in bytes {
                guard (0x20..<0x7F).contains(byte), byte != last || byte != UInt8(ascii: " ") else {
                    return false
                }
                last = byte
            }
            return last != UInt8(ascii: " ") || bytes.isEmpty
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a control character, a byte order mark or a code point that is no character.
    fileprivate var isUnfit: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
