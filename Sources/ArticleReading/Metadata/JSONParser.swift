import NarrationModel

/// Reads JSON text into values, at most 64 levels deep; deeper values end the reading.
struct JSONParser {
    private static let deepest = 64

    private var scanner: JSONScanner

    init(_ text: String) {
        scanner = JSONScanner(text)
    }

    /// The next value; nil when there is none or it is too deep.
    mutating func value(depth: Int) -> JSONValue? {
        scanner.passSpace()
        guard let byte = scanner.next, depth < Self.deepest else { return nil }
        switch byte {
        case UInt8(ascii: "{"): return object(depth: depth)
        case UInt8(ascii: "["): return array(depth: depth)
        case UInt8(ascii: "\""): return .string(scanner.string().string)
        case UInt8(ascii: "-"), 48...57: return .number(scanner.word())
        case 97...122: return scanner.word().isEmpty ? nil : .other
        default: return nil
        }
    }

    private mutating func object(depth: Int) -> JSONValue {
        var members: [String: JSONValue] = [:]
        scanner.position += 1
        while true {
            scanner.passSpace()
            guard scanner.next == UInt8(ascii: "\"") else { break }
            let key = scanner.string().string
            scanner.passSpace()
            guard scanner.next == UInt8(ascii: ":") else { break }
            scanner.position += 1
            guard let value = value(depth: depth + 1) else { break }
            if members[key] == nil { members[key] = value }
            scanner.passSpace()
            guard scanner.next == UInt8(ascii: ",") else { break }
            scanner.position += 1
        }
        close(UInt8(ascii: "}"))
        return .object(members)
    }

    private mutating func array(depth: Int) -> JSONValue {
        var elements: [JSONValue] = []
        scanner.position += 1
        while let value = value(depth: depth + 1) {
            elements.append(value)
            scanner.passSpace()
            guard scanner.next == UInt8(ascii: ",") else { break }
            scanner.position += 1
        }
        scanner.passSpace()
        close(UInt8(ascii: "]"))
        return .array(elements)
    }

    /// Passes the bracket that must stand here; what else stands here ends the reading.
    private mutating func close(_ bracket: UInt8) {
        scanner.position = scanner.next == bracket ? scanner.position + 1 : scanner.bytes.count
    }
}
