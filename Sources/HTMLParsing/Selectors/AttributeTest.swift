/// What a selector asks of one attribute; `.note` asks for a word of `class`, `#top` for the whole `id`.
struct AttributeTest: Hashable, Sendable {
    enum Relation: String, CaseIterable, Sendable {
        case exists = ""
        case equals = "="
        case hasWord = "~="
        case hasPrefix = "^="
        case hasSuffix = "$="
        case contains = "*="
    }

    let name: HTMLAttribute
    let relation: Relation
    let value: String

    func matches(_ element: HTMLElement) -> Bool {
        guard let found = element[name] else { return false }
        switch relation {
        case .exists: return true
        case .equals: return found == value
        case .hasWord:
            guard found.utf8.count >= value.utf8.count else { return false }
            return found.split(whereSeparator: \.isWhitespace).contains { $0 == value }
        case .hasPrefix: return !value.isEmpty && found.hasPrefix(value)
        case .hasSuffix: return !value.isEmpty && found.hasSuffix(value)
        case .contains: return !value.isEmpty && found.contains(value)
        }
    }
}
