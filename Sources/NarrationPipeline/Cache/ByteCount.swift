/// Numbers of bytes as people write them.
package enum ByteCount {
    private static let units: [(name: String, bytes: Int)] = [
        ("B", 1), ("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000), ("TB", 1_000_000_000_000),
        ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("TiB", 1 << 40),
    ]

    /// Reads `2 GB`, `1.5GiB` or `300 MB`; nil for anything else.
    static func parse(_ text: String) -> Int? {
        let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        let name = text.dropFirst(number.count).drop { $0 == " " }
        guard let value = Double(number), value.isFinite,
            let unit = units.first(where: { $0.name.lowercased() == name.lowercased() })
        else { return nil }
        return Int(exactly: (value * Double(unit.bytes)).rounded(.down))
    }

    /// `712.4 MiB`.
    package static func text(_ count: Int) -> String {
        guard let unit = units.last(where: { $0.name.hasSuffix("iB") && $0.bytes <= count }) else {
            return "\(count) B"
        }
        let tenths = (Double(count) / Double(unit.bytes) * 10).rounded() / 10
        return "\(tenths) \(unit.name)"
    }
}
