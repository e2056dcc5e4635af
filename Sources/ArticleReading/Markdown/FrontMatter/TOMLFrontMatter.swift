import TOMLKit

/// Reads the values of TOML front matter.
enum TOMLFrontMatter {
    /// What `text` says by key at its outermost level; nil when it is no TOML.
    static func values(in text: String) -> [String: FrontMatterValue]? {
        guard let table = try? TOMLTable(string: text) else { return nil }
        var values: [String: FrontMatterValue] = [:]
        for key in table.keys { values[key] = table[key].map(value) }
        return values
    }

    private static func value(of value: any TOMLValueConvertible) -> FrontMatterValue {
        switch value.type {
        case .date, .dateTime, .time: .asWritten
        case .array: .texts((value.array.map(Array.init) ?? []).flatMap(texts))
        default: .texts(texts(of: value))
        }
    }

    /// A string, or the `name` of a table.
    private static func texts(of value: any TOMLValueConvertible) -> [String] {
        if let text = value.string { return [text] }
        return value.table?["name"]?.string.map { [$0] } ?? []
    }
}
