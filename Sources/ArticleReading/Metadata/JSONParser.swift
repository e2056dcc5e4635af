/// Reads JSON text into values, at most 64 levels deep; deeper values end the reading.
struct JSONParser {
    private static let deepest = 64

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func passSpace() {
        while let byte = next, [9, 10, 13, 32].contains(byte) { position += 1 }
    }

    /// The next value; nil when there is none or it is too deep.
    mutating func value(depth: Int) -> JSONValue? {
        passSpace()
        guard let byte = next, depth < Self.deepest else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return .string(string())
        case UInt8(ascii: "-"), 48...57: return .number(word())
        case 97...122: return word().isEmpty ? nil : .other
        default: return nil
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        var members: [String: JSONValue] = [:]
        position += 1
        while true {
            passSpace()
            guard next == UInt8(ascii: "\"") else { break }
            let key = string()
            passSpace()
            guard next == UInt8(ascii: ":") else { break }
            position += 1
            guard let value = value(depth: depth + 1) else { break }
            if members[key] == nil { members[key] = value }
            passSpace()
            guard next == UInt8(ascii: ",") else { break }
            position += 1
        }
        if next == UInt8(ascii: "}") { position += 1 } else { position = bytes.count }
        return .object(members)
    }

    private mutating func array(depth: Int) -> JSONValue {
        var elements: [JSONValue] = []
        position += 1
        while let value = value(depth: depth + 1) {
            elements.append(value)
            passSpace()
            guard next == UInt8(ascii: ",") else { break }
            position += 1
        }
        passSpace()
        if next == UInt8(ascii: "]") { position += 1 } else { position = bytes.count }
        return .array(elements)
    }

    /// A number or one of the words `true`, `false` and `null`.
    private mutating func word() -> String {
        let start = position
        while let byte = next, Unicode.Scalar(byte).isLetterOrDigitOrSign { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func string() -> String {
        position += 1
        var result: [UInt8] = []
        while let byte = next, byte != UInt8(ascii: "\"") {
            position += 1
            if byte == UInt8(ascii: "\\") { appendEscape(to: &result) } else { result.append(byte) }
        }
        position += 1
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func appendEscape(to result: inout [UInt8]) {
        guard let byte = next else { return }
        position += 1
        switch byte {
        case UInt8(ascii: "n"): result.append(10)
        case UInt8(ascii: "t"): result.append(9)
        case UInt8(ascii: "r"), UInt8(ascii: "b"), UInt8(ascii: "f"): result.append(32)
        case UInt8(ascii: "u"): result += Array(String(escapedScalar()).utf8)
        default: result.append(byte)
        }
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
        let digits = bytes[position..<min(position + 4, bytes.count)]
        position += digits.count
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0xFFFD
    }
}

extension Unicode.Scalar {
    fileprivate var isLetterOrDigitOrSign: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
            || self == "+" || self == "-" || self == "."
    }
}
