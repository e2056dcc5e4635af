/// An element of a feed as the rules see it.
package struct CheckedElement: Hashable, Sendable {
    /// The element's name: `title`, or with the usual prefix of its namespace, such as `itunes:image`, whatever prefix the document uses.
    /// An element of another namespace has a question mark in front of the name that the document writes.
    package let name: String

    /// The name that the document writes.
    package let writtenName: String

    /// The address that the prefix stands for.
    package let namespace: String?
    package let attributes: [String: String]

    /// All text inside, references decoded.
    package let text: String
    package let children: [CheckedElement]

    /// The line of the start tag, from 1.
    package let line: Int

    package subscript(attribute: String) -> String? { attributes[attribute] }

    /// The children of a name, in order.
    package func all(_ name: String) -> [CheckedElement] { children.filter { $0.name == name } }

    /// The first child of a name.
    package func first(_ name: String) -> CheckedElement? { children.first { $0.name == name } }

    /// The text without white space at its ends.
    package var value: String { text.trimmed }

    /// The element and all elements inside it.
    package var descendants: [CheckedElement] { [self] + children.flatMap(\.descendants) }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        let tail = drop(while: \.isWhitespace)
        return String(tail.prefix(tail.count - tail.reversed().prefix(while: \.isWhitespace).count))
    }
}
