internal import FoundationEssentials

/// The texts that users see, in groups and lists.
enum PageStrings: Decodable {
    case text(String)
    case group([String: PageStrings])
    case list([PageStrings])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let list = try? container.decode([PageStrings].self) {
            self = .list(list)
        } else {
            self = .group(try container.decode([String: PageStrings].self))
        }
    }

    /// The texts as templates take them.
    var value: Any {
        switch self {
        case .text(let text): text
        case .group(let group): group.mapValues(\.value)
        case .list(let list): list.map(\.value)
        }
    }
}
