import Foundation

/// A value of JSON, looked at by names and places.
enum JSON: Decodable, Equatable {
    case object([String: JSON])
    case array([JSON])
    case string(String)
    case number(Double)
    case flag(Bool)
    case null

    init(_ data: Data) throws { self = try JSONDecoder().decode(JSON.self, from: data) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode([String: JSON].self) {
            self = .object(value)
        } else if let value = try? container.decode([JSON].self) {
            self = .array(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .flag(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else {
            self = .null
        }
    }

    subscript(name: String) -> JSON {
        if case .object(let members) = self { members[name] ?? .null } else { .null }
    }

    subscript(place: Int) -> JSON { list.indices.contains(place) ? list[place] : .null }

    var list: [JSON] { if case .array(let list) = self { list } else { [] } }

    /// Nothing for what is no text.
    var text: String { if case .string(let text) = self { text } else { "" } }

    var number: Double? { if case .number(let number) = self { number } else { nil } }
}
