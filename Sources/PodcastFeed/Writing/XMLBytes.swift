/// An XML document as it is written: bytes of UTF-8, an element a line.
///
/// What is no XML 1.0 character (2.2 of its specification) is left out of texts and values.
struct XMLBytes {
    typealias Attributes = KeyValuePairs<StaticString, String?>

    private(set) var bytes: [UInt8] = []
    private var depth = 0

    init() {
        append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Writes an element with text; attributes without a value are left out.
    mutating func element(_ name: StaticString, _ attributes: Attributes, _ text: String) {
        open(name, attributes)
        append(">")
        append(escaped: text)
        close(name)
    }

    /// Writes an element with text.
    mutating func element(_ name: StaticString, _ text: String) { element(name, [:], text) }

    /// Writes an element with text that is markup of its own, in UTF-8.
    mutating func element(_ name: StaticString, characterData text: [UInt8]) {
        open(name, [:])
        append("><![CDATA[")
        append(characterData: text)
        append("]]>")
        close(name)
    }

    /// Writes an element without content.
    mutating func empty(_ name: StaticString, _ attributes: Attributes) {
        open(name, attributes)
        append("/>\n")
    }

    /// Writes an element with those that `content` writes.
    mutating func element(
        _ name: StaticString, _ attributes: Attributes = [:], content: (inout XMLBytes) -> Void
    ) {
        open(name, attributes)
        append(">\n")
        depth += 1
        content(&self)
        depth -= 1
        indent()
        close(name)
    }

    private mutating func open(_ name: StaticString, _ attributes: Attributes) {
        indent()
        append("<")
        append(name)
        for (name, value) in attributes {
            guard let value else { continue }
            append(" ")
            append(name)
            append("=\"")
            append(escaped: value)
            append("\"")
        }
    }

    private mutating func close(_ name: StaticString) {
        append("</")
        append(name)
        append(">\n")
    }

    private mutating func indent() {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func append(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func append(escaped text: String) {
        bytes.append(text, replacing: .markup)
    }

    /// A section ends at `]]>`, so one that the text has is cut into two sections.
    private mutating func append(characterData text: [UInt8]) {
        var start = 0
        for index in text.indices where text[index] == UInt8(ascii: ">") && text[..<index].hasTwoBrackets {
            bytes.append(contentsOf: text[start..<index])
            append("]]><![CDATA[")
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }
}

extension ArraySlice<UInt8> {
    fileprivate var hasTwoBrackets: Bool {
        count >= 2 && self[endIndex - 1] == UInt8(ascii: "]") && self[endIndex - 2] == UInt8(ascii: "]")
    }
}
