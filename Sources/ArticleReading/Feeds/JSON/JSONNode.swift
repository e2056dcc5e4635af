import NarrationModel

/// A value of JSON with its place: members in order, strings with the page's offsets.
struct JSONNode: Sendable {
    struct Member: Sendable {
        let key: String
        let value: JSONNode
    }

    enum Content: Sendable {
        case object([Member])
        case array([JSONNode])
        case string(SourcedText)
        case number(String)
        case other
    }

    let content: Content
    let source: SourceRange

    /// Whether the value was read to its end.
    let isComplete: Bool

    var members: [Member] {
        if case .object(let members) = content { members } else { [] }
    }

    var elements: [JSONNode] {
        if case .array(let elements) = content { elements } else { [] }
    }

    var string: SourcedText? {
        if case .string(let string) = content { string } else { nil }
    }

    /// A string, or a number as it is written.
    var scalar: String? {
        switch content {
        case .string(let string): string.string
        case .number(let number): number
        default: nil
        }
    }

    subscript(key: String) -> JSONNode? { members.first { $0.key == key }?.value }

    /// Every string in the value, in order.
    var strings: [SourcedText] {
        switch content {
        case .object(let members): members.flatMap(\.value.strings)
        case .array(let elements): elements.flatMap(\.strings)
        case .string(let string): [string]
        default: []
        }
    }
}
