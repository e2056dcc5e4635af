extension Channel.Category {
    /// What is wrong with the category, and what would be right; nil for one of Apple's list.
    package var problem: String? {
        guard let below = AppleCategories.all[name] else {
            return "'category' is one of Apple's list, with its capitals, and '\(name)' is not; the list has "
                + Self.list(AppleCategories.all.keys.sorted())
        }
        guard let subcategory, !below.contains(subcategory) else { return nil }
        return below.isEmpty
            ? "Apple's category '\(name)' has none below it; leave '> \(subcategory)' out"
            : "'\(subcategory)' is none of Apple's categories below '\(name)'; those are \(Self.list(below))"
    }

    private static func list(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
}
