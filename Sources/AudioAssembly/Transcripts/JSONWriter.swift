/// Writes JSON as it goes: the same values always give the same bytes, in the order they were given.
///
/// Numbers are integers or decimals counted in thousandths, so no locale and no rounding of binary fractions shows.
struct JSONWriter {
    private(set) var text = ""
    private var indentation = 0
    private var isFirst = true
    private var isInline = false

    /// Writes a value of its own, which the closure fills with fields.
    mutating func object(isInline: Bool = false, _ body: (inout JSONWriter) -> Void) {
        nest("{", "}", isInline: isInline, body)
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

    /// Writes a field with one object for each element.
    mutating func array<Element>(
        _ name: String, of elements: [Element], isInline: Bool = false,
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        key(name)
        nest("[", "]", isInline: false) { writer in
            for element in elements {
                writer.separate()
                writer.object(isInline: isInline) { body(&$0, element) }
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
        _ open: String, _ close: String, isInline: Bool, _ body: (inout JSONWriter) -> Void
    ) {
        let outer = (isFirst, self.isInline)
        text += open
        indentation += 1
        (isFirst, self.isInline) = (true, isInline || outer.1)
        body(&self)
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
