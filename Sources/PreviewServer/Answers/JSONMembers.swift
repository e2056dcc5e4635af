internal import FoundationEssentials

/// The members of a JSON value, and of all that is in it.
enum JSONMembers: Decodable {
    case object([String: JSONMembers])
    case list([JSONMembers])
    case other

    init(_ data: Data) throws { self = try JSONDecoder().decode(JSONMembers.self, from: data) }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let members = try? container.decode([String: JSONMembers].self) {
            self = .object(members)
        } else if let list = try? container.decode([JSONMembers].self) {
            self = .list(list)
        } else {
            self = .other
        }
    }

    /// The path of the first member, by name, that `other` has not; nil when it has all.
    func firstMember(missingIn other: JSONMembers) -> String? {
        switch (self, other) {
        case (.object(let members), .object(let others)):
            for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                guard let found = others[name] else { return name }
                if let missing = value.firstMember(missingIn: found) { return "\(name).\(missing)" }
            }
            return nil
        case (.list(let list), .list(let others)):
            return zip(list, others).lazy.enumerated().compactMap { number, pair in
                pair.0.firstMember(missingIn: pair.1).map { "\(number).\($0)" }
            }.first
        default: return nil
        }
    }
}
