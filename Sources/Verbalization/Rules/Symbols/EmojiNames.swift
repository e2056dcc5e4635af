/// The names of emoji, looked up by their scalars without joiners, variation selectors and skin tones.
enum EmojiNames {
    /// The longest emoji in scalars: the flags of parts of countries have seven.
    static let longest = 8

    /// The name of the emoji, or nil when there is none.
    static func name(of scalars: some Sequence<Unicode.Scalar>) -> String? {
        var key = String.UnicodeScalarView()
        key.append(contentsOf: scalars)
        return table[String(key)].map(String.init)
    }

    /// What a skin tone adds to the name.
    static func tone(_ scalar: Unicode.Scalar) -> String? {
        guard (0x1F3FB...0x1F3FF).contains(scalar.value) else { return nil }
        return ["light", "medium-light", "medium", "medium-dark", "dark"][Int(scalar.value - 0x1F3FB)]
            + " skin tone"
    }

    /// Whether `scalar` may begin an emoji, so that few marks are looked up.
    static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x1F000 || (0x2300...0x3299).contains(scalar.value)
    }

    private static let table: [String: Substring] = {
        var table: [String: Substring] = [:]
        table.reserveCapacity(2048)
        for part in [faces, people, things, signs] {
            for entry in part.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
                let halves = entry.split(separator: "=", maxSplits: 1)
                if halves.count == 2 { table[String(halves[0])] = halves[1] }
            }
        }
        return table
    }()
}
