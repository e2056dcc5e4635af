/// Writes JSON as it goes: the same values always give the same bytes, in the order they were given.
///
/// Numbers are integers or decimals counted in thousandths, so no locale and no rounding of binary fractions shows.
///
/// What is written goes on to the sink whenever it has become long.
struct JSONWriter {
    private var text = ""
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
            writer.text += "\n"
            try writer.flush()
        }
    }

    private mutating func flush() throws {
        try sink(text)
        text.removeAll(keepingCapacity: true)
    }

    mutating func field(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { text += "null" }
    }

    mutating func field(_ name: String, _ value: Int?) {
        key(name)
        text += value.map(String.init) ?? "null"
    }

    mutating func field(_ name: String, thousandths value: Int?) {
        key(name)
        text += value.map(Self.decimal) ?? "null"
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
                if writer.text.utf8.count > Self.flushLength { try writer.flush() }
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
        text += "[\(first), \(second)]"
    }

    mutating func pair(_ name: String, thousandths first: Int, _ second: Int) {
        key(name)
        text += "[\(Self.decimal(first)), \(Self.decimal(second))]"
    }

    private mutating func nest(
        _ open: String, _ close: String, isInline: Bool, _ body: (inout JSONWriter) throws -> Void
    ) rethrows {
        let outer = (isFirst, self.isInline)
        text += open
        indentation += 1
        (isFirst, self.isInline) = (true, isInline || outer.1)
        try body(&self)
        indentation -= 1
        if !isFirst, !self.isInline { newLine() }
        text += close
        (isFirst, self.isInline) = outer
    }

    private mutating func key(_ name: String) {
        separate()
        string(name)
        text += ": "
    }

    private mutating func separate() {
        if !isFirst { text += isInline ? ", " : "," }
        isFirst = false
        if !isInline { newLine() }
    }

    private mutating func newLine() {
        text += "\n"
        text += String(repeating: "  ", count: indentation)
    }

    private mutating func string(_ value: String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                text += "\\u" + Self.padded(String(scalar.value, radix: 16), to: 4)
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// `-1234` as `-1.234`.
    private static func decimal(_ thousandths: Int) -> String {
        let magnitude = thousandths.magnitude
        let sign = thousandths < 0 ? "-" : ""
        return "\(sign)\(magnitude / 1000).\(padded(String(magnitude % 1000), to: 3))"
    }

    private static func padded(_ digits: String, to width: Int) -> String {
        String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
