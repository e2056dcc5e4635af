/// A unit's words.
struct Unit: Sendable {
    let one: [String]
    let many: [String]

    /// Whether the symbol is also a word or letter, so that it is a unit only right behind figures.
    let isShy: Bool

    init(_ one: String, _ many: String, isShy: Bool = false) {
        self.one = Self.split(one)
        self.many = Self.split(many)
        self.isShy = isShy
    }

    /// The unit with a power of two or three: "square kilometers", "seconds squared".
    func raised(to power: Int?) -> Unit {
        guard let power else { return self }
        if one.last == "second" {
            let word = power == 2 ? "squared" : "cubed"
            return Unit(one + [word], many + [word], isShy)
        }
        let word = power == 2 ? "square" : "cubic"
        return Unit([word] + one, [word] + many, isShy)
    }

    private init(_ one: [String], _ many: [String], _ isShy: Bool) {
        self.one = one
        self.many = many
        self.isShy = isShy
    }

    private static func split(_ words: String) -> [String] {
        words.split(separator: " ").map(String.init)
    }
}
