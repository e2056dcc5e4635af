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

    /// Whether the bytes tell that the text is on one line already, with single spaces; where they do not tell, the
    /// scalars are looked at.
    private var isPlainLine: Bool {
        var text = self
        return text.withUTF8 { bytes in
            guard let first = bytes.first, first != 0x20, bytes[bytes.count - 1] != 0x20 else {
                return bytes.isEmpty
            }
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 0x21..<0x7F: index += 1
                case 0x20:
                    guard bytes[index + 1] != 0x20 else { return false }
                    index += 1
                case 0xC3...0xDF: index += 2
                case 0xE2:
                    guard Self.isPunctuation(bytes[index + 1], bytes[index + 2]) else { return false }
                    index += 3
                // Nothing but letters and signs; 0xE1 and 0xE3 have spaces, 0xEF has unfit code points.
                case 0xE0, 0xE4...0xEE: index += 3
                case 0xE3:
                    guard bytes[index + 1] > 0x80 else { return false }
                    index += 3
                default: return false
                }
            }
            return true
        }
    }

    /// Whether the bytes behind 0xE2 are of a dash, quotation mark, bullet or ellipsis (U+2010 to U+2027), or of what comes
    /// behind the last space of that block (from U+2060 on).
    private static func isPunctuation(_ second: UInt8, _ third: UInt8) -> Bool {
        second > 0x81 || second == 0x80 && (0x90...0xA7).contains(third)
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
