/// Writes JSON as it goes: the same values always give the same bytes, in the order they were given.
///
/// Numbers are integers or decimals counted in thousandths, so no locale and no rounding of binary fractions shows.
///
/// What is written goes on to the sink whenever it has become long.
struct JSONWriter {
    private var text: [UInt8] = []
    private let sink: (String) throws -> Void
    private var indentation = 0
    private var isFirst = true
    private var isInline = false

    /// The length in bytes from which on text goes to the sink.
    private static let flushLength = 1 << 16

    private init(_ sink: @escaping (String) throws -> Void) {
        self.sink = sink
    }

    /// Writes a document of one object, which `body` fills with fields.
    ///
    /// - Throws: what `sink` and `body` throw.
    static func write(
        to sink: (String) throws -> Void, _ body: (inout JSONWriter) throws -> Void
    ) throws {
        try withoutActuallyEscaping(sink) { sink in
            var writer = JSONWriter(sink)
            try writer.nest("{", "}", isInline: false, body)
            writer.append("\n")
            try writer.flush()
        }
    }

    private mutating func flush() throws {
        try sink(String(decoding: text, as: UTF8.self))
        text.removeAll(keepingCapacity: true)
    }

    mutating func field(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { append("null") }
    }

    mutating func field(_ name: String, _ value: Int?) {
        key(name)
        if let value { append(value) } else { append("null") }
    }

    mutating func field(_ name: String, thousandths value: Int?) {
        key(name)
        if let value { append(thousandths: value) } else { append("null") }
    }

    mutating func object(
        _ name: String, isInline: Bool = false, _ body: (inout JSONWriter) -> Void
    ) {
        key(name)
        nest("{", "}", isInline: isInline, body)
    }

    /// Writes a field with one object for each time that `elements` calls what it is given.
    ///
    /// - Throws: what `elements` and the sink throw.
    mutating func array(
        _ name: String, isInline: Bool = false,
        _ elements: (_ append: ((inout JSONWriter) -> Void) throws -> Void) throws -> Void
    ) throws {
        key(name)
        try nest("[", "]", isInline: false) { writer in
            try elements { body in
                writer.separate()
                writer.nest("{", "}", isInline: isInline, body)
                if writer.text.count > Self.flushLength { try writer.flush() }
            }
        }
    }

    /// Writes a field with one object for each element.
    mutating func array<Element>(
        _ name: String, of elements: [Element], isInline: Bool = false,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        nest("[", "]", isInline: false) { writer in
            for element in elements {
                writer.separate()
                writer.nest("{", "}", isInline: isInline) { body(&$0, element) }
            }
        }
    }

    /// Writes a field with two integers, such as the bounds of a range.
    mutating func pair(_ name: String, _ first: Int, _ second: Int) {
        key(name)
        append("[")
        append(first)
        append(", ")
        append(second)
        append("]")
    }

    mutating func pair(_ name: String, thousandths first: Int, _ second: Int) {
        key(name)
        append("[")
        append(thousandths: first)
        append(", ")
        append(thousandths: second)
        append("]")
    }

    private mutating func nest(
        _ open: String, _ close: String, isInline: Bool, _ body: (inout JSONWriter) throws -> Void
    ) rethrows {
        let outer = (isFirst, self.isInline)
        append(open)
        indentation += 1
        (isFirst, self.isInline) = (true, isInline || outer.1)
        try body(&self)
        indentation -= 1
        if !isFirst, !self.isInline { newLine() }
        append(close)
        (isFirst, self.isInline) = outer
    }

    private mutating func key(_ name: String) {
        separate()
        string(name)
        append(": ")
    }

    private mutating func separate() {
        if !isFirst { append(isInline ? ", " : ",") }
        isFirst = false
        if !isInline { newLine() }
    }

    private mutating func newLine() {
        append("\n")
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indentation))
    }

    private mutating func append(_ piece: String) {
        text.append(contentsOf: piece.utf8)
    }

    private mutating func append(_ number: Int) {
        if number < 0 { append("-") }
        append(digits: number.magnitude, width: 1)
    }

    /// `-1234` as `-1.234`.
    private mutating func append(thousandths number: Int) {
        if number < 0 { append("-") }
        append(digits: number.magnitude / 1000, width: 1)
        append(".")
        append(digits: number.magnitude % 1000, width: 3)
    }

    /// A number with zeros in front of it up to `width` digits.
    private mutating func append(digits number: UInt, width: Int) {
        if number >= 10 || width > 1 { append(digits: number / 10, width: width - 1) }
        text.append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    private mutating func string(_ value: String) {
        append("\"")
        if value.utf8.allSatisfy(Self.isPlain) {
            append(value)
        } else {
            for scalar in value.unicodeScalars { append(scalar) }
        }
        append("\"")
    }

    /// Whether a byte of UTF-8 is sure to be written as it is; 0xC2 leads the controls above ASCII.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\") && byte != 0x7F
            && byte != 0xC2
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\t": append("\\t")
        case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
            let digits = String(scalar.value, radix: 16)
            append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
        default: text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
