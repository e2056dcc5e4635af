import NarrationModel

/// Reads JSON text into nodes, at most 64 levels deep; the reading ends at the first fault, and what stood before it
/// is given.
struct JSONTreeParser {
    private static let deepest = 64

    private var scanner: JSONScanner

    /// The place of the fault and what is wrong there.
    private(set) var fault: (offset: Int, reason: String)?

    /// The value in `text`, as far as it goes.
    static func tree(of text: String) -> (root: JSONNode?, fault: (offset: Int, reason: String)?) {
        var parser = JSONTreeParser(scanner: JSONScanner(text))
        let root = parser.value(depth: 0)
        parser.scanner.passSpace()
        if parser.fault == nil, parser.scanner.next != nil { parser.fail("something stands behind its end") }
        return (root, parser.fault)
    }

    private mutating func fail(_ reason: String, at offset: Int? = nil) {
        if fault == nil { fault = (offset ?? scanner.position, reason) }
    }

    private mutating func value(depth: Int) -> JSONNode? {
        scanner.passSpace()
        let start = scanner.position
        guard let byte = scanner.next else {
            fail("it ends where a value must stand")
            return nil
        }
        guard depth < Self.deepest else {
            fail("its values are nested more than \(Self.deepest) deep")
            return nil
        }
        let content: JSONNode.Content?
        switch byte {
        case UInt8(ascii: "{"): content = .object(members(depth: depth))
        case UInt8(ascii: "["): content = .array(elements(depth: depth))
        case UInt8(ascii: "\""): content = string().map(JSONNode.Content.string)
        case UInt8(ascii: "-"), 48...57: content = .number(scanner.word())
        case 97...122: content = scanner.word().isEmpty ? nil : .other
        default: content = nil
        }
        guard let content else {
            fail("no value stands where one must")
            return nil
        }
        return JSONNode(
            content: content, source: SourceRange(start, scanner.position), isComplete: fault == nil)
    }

    /// The string that begins here; nil when it does not end.
    private mutating func string() -> SourcedText? {
        let start = scanner.position
        let string = scanner.string()
        if scanner.position > scanner.bytes.count {
            scanner.position = scanner.bytes.count
            fail("it ends within a string", at: start)
            return nil
        }
        return string
    }

    private mutating func members(depth: Int) -> [JSONNode.Member] {
        var members: [JSONNode.Member] = []
        scanner.position += 1
        while true {
            scanner.passSpace()
            guard scanner.next == UInt8(ascii: "\""), let key = string() else { break }
            scanner.passSpace()
            guard pass(UInt8(ascii: ":")) else { break }
            if let value = value(depth: depth + 1) { members.append(.init(key: key.string, value: value)) }
            scanner.passSpace()
            guard fault == nil, pass(UInt8(ascii: ",")) else { break }
        }
        close(UInt8(ascii: "}"))
        return members
    }

    private mutating func elements(depth: Int) -> [JSONNode] {
        var elements: [JSONNode] = []
        scanner.position += 1
        scanner.passSpace()
        while scanner.next != UInt8(ascii: "]"), let value = value(depth: depth + 1) {
            elements.append(value)
            scanner.passSpace()
            guard fault == nil, pass(UInt8(ascii: ",")) else { break }
            scanner.passSpace()
        }
        close(UInt8(ascii: "]"))
        return elements
    }

    private mutating func pass(_ sign: UInt8) -> Bool {
        guard scanner.next == sign else { return false }
        scanner.position += 1
        return true
    }

    private mutating func close(_ bracket: UInt8) {
        guard fault == nil, !pass(bracket) else { return }
        fail(scanner.next == nil ? "it ends before its values do" : "a sign stands where none may")
    }
}
