/// Tells references from ampersands that stand for themselves.
enum ReferenceScanner {
    private static let longestName = 32

    /// Whether `&name;` or the number of a character that XML allows stands at `start`.
    static func isReference(at start: Int, in bytes: [UInt8]) -> Bool {
        var end = start + 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "#") { return isNumber(from: end + 1, in: bytes) }
        while end < bytes.count, end - start <= longestName,
            isLetter(bytes[end]) || end > start + 1 && isDigit(bytes[end])
        {
            end += 1
        }
        return end > start + 1 && end < bytes.count && bytes[end] == UInt8(ascii: ";")
    }

    private static func isNumber(from start: Int, in bytes: [UInt8]) -> Bool {
        let isHexadecimal = start < bytes.count && bytes[start] == UInt8(ascii: "x")
        let first = isHexadecimal ? start + 1 : start
        let digits = bytes[first...].prefix(8).prefix { $0 != UInt8(ascii: ";") }
        guard !digits.isEmpty, digits.allSatisfy({ isDigit($0) || isLetter($0) }),
            digits.endIndex < bytes.count,
            bytes[digits.endIndex] == UInt8(ascii: ";"),
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
        else { return false }
        switch number {
        case 9, 10, 13, 32...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return true
        default: return false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
