/// Gives every file of a run a name of its own.
package struct SlugRegister: Sendable {
    private var taken: Set<String> = []

    package init() {}

    /// `slug`, or `slug-2`, `slug-3` and so on when it is taken.
    package mutating func register(_ slug: String) -> String {
        var name = slug
        var number = 2
        while !taken.insert(name).inserted {
            name = "\(slug)-\(number)"
            number += 1
        }
        return name
    }
}
