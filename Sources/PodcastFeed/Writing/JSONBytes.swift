/// A JSON document as it is written (RFC 8259): bytes of UTF-8, in the order that the values come, a value a line.
struct JSONBytes {
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    private var isFirst = true

    /// Writes a document of one object, which `body` fills with fields.
    static func document(_ body: (inout JSONBytes) -> Void) -> [UInt8] {
        var json = JSONBytes()
        json.nest("{", "}", body)
        json.append("\n")
        return json.bytes
    }

    /// Writes a field; nothing when it has no value.
    mutating func field(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        key(name)
        string(value)
    }

    mutating func field(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a field with a number that is counted in thousandths and not negative.
    mutating func field(_ name: StaticString, thousandths value: Int) {
        key(name)
        bytes.append(contentsOf: String(value / 1000).utf8)
        guard value % 1000 > 0 else { return }
        append(".")
        var digits = String(value % 1000 + 1000).utf8.dropFirst()
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        bytes.append(contentsOf: digits)
    }

    /// Writes a field with texts; nothing when there are none.
    mutating func field(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        key(name)
        nest("[", "]") { json in
            for value in values {
                json.separate()
                json.string(value)
            }
        }
    }

    /// Writes a field with an object for each element.
    mutating func array<Elements: Sequence>(
        _ name: StaticString, of elements: Elements,
        _ body: (inout JSONBytes, Elements.Element) -> Void
    ) {
        key(name)
        nest("[", "]") { json in
            for element in elements {
                json.separate()
                json.nest("{", "}") { body(&$0, element) }
            }
        }
    }

    private mutating func nest(
        _ open: StaticString, _ close: StaticString, _ body: (inout JSONBytes) -> Void
    ) {
        append(open)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst { newLine() }
        append(close)
        isFirst = false
    }

    private mutating func key(_ name: StaticString) {
        separate()
        append("\"")
        append(name)
        append("\": ")
    }

    private mutating func separate() {
        if !isFirst { append(",") }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        append("\n")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func string(_ value: String) {
        append("\"")
        bytes.append(value, replacing: Self.replacements)
        append("\"")
    }

    private static let replacements = ByteReplacements(["\"": "\\\"", "\\": "\\\\", "\n": "\\n"])
}
