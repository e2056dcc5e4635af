import NarrationModel

/// A piece of XML or XHTML: literals are markup, and text that is put into them is escaped.
package struct Markup: Hashable, ExpressibleByStringInterpolation {
    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity)
        }

        package mutating func appendLiteral(_ literal: String) { text += literal }
        package mutating func appendInterpolation(_ number: Int) { text += String(number) }
        package mutating func appendInterpolation(_ string: String) { text += string.escapedForXML }
        package mutating func appendInterpolation(_ markup: Markup) { text += markup.text }
        package mutating func appendInterpolation(_ pieces: [Markup]) {
            pieces.forEach { appendInterpolation($0) }
        }
    }

    /// The XML.
    package private(set) var text: String

    package init(stringLiteral value: String) { text = value }
    package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    package static func += (left: inout Markup, right: Markup) { left.text += right.text }
}
