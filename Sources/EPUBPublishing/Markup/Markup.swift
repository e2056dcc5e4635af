import NarrationModel

/// A piece of XML or XHTML: literals are markup, and text that is put into them is escaped.
struct Markup: Hashable, ExpressibleByStringInterpolation {
    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity)
        }

        mutating func appendLiteral(_ literal: String) { text += literal }
        mutating func appendInterpolation(_ number: Int) { text += String(number) }
        mutating func appendInterpolation(_ string: String) { text += string.escapedForXML }
        mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
        mutating func appendInterpolation(_ pieces: [Markup]) {
            pieces.forEach { appendInterpolation($0) }
        }
    }

    /// The XML.
    private(set) var text: String

    init(stringLiteral value: String) { text = value }
    init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    static func += (left: inout Markup, right: Markup) { left.text += right.text }
}
