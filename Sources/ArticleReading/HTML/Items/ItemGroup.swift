/// Elements of the same kind beside each other that each have a time.
struct ItemGroup: Sendable {
    /// The element around them.
    let parent: Int

    /// All of them, with their first times.
    let members: [HTMLItem]

    /// Those of them that are items by their text.
    let items: [HTMLItem]

    /// The fewest members; fewer may be the same thing by chance.
    static let leastMembers = 3
}
