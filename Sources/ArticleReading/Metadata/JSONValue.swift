/// A value of JSON (RFC 8259), read leniently: damaged text gives what stands before the damage.
///
/// Line breaks within strings and commas before a closing bracket, which pages often have, are accepted.
enum JSONValue: Sendable {
    case object([String: JSONValue])
    case array([JSONValue])
    case string(String)
    case number(String)
    case other

    /// The value in `text`, or nil when it begins with none.
    init?(parsing text: String) {
        var parser = JSONParser(text)
        guard let value = parser.value(depth: 0) else { return nil }
        self = value
    }

    subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The elements of an array; a single value as the only element.
    var list: [JSONValue] {
        switch self {
        case .array(let elements): elements
        default: [self]
        }
    }

    var string: String? {
        if case .string(let string) = self { string } else { nil }
    }
}
