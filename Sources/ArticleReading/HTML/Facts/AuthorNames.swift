import NarrationModel

/// Tells people's names from the other things that pages give as their authors.
enum AuthorNames {
    private static let others = WordList(
        "admin administrator editor editors editorial staff team newsroom desk guest webmaster author contributor user "
            + "anonymous unknown null undefined press agency news inc ltd llc magazine media")

    /// The people in `texts`, each once.
    static func people(in texts: [String]) -> [String] {
        var people: [String] = []
        for text in texts.map(PageMetadata.decoded).map(PageMetadata.folded) {
            for name in names(in: text) where !people.contains(name) { people.append(name) }
        }
        return people
    }

    static func joined(_ people: [String]) -> String? {
        guard let last = people.last else { return nil }
        return people.count > 1 ? people.dropLast().joined(separator: ", ") + " and " + last : last
    }

    private static func names(in text: String) -> [String] {
        let lower = text.lowercased()
        if lower.hasPrefix("by ") || lower.hasPrefix("by: ") {
            return BylinePhrase(Token.all(in: text)[...])?.names ?? []
        }
        return isName(text) ? [text] : []
    }

    private static func isName(_ text: String) -> Bool {
        guard (2...80).contains(text.utf8.count), !text.contains("/"), !text.contains("@") else {
            return false
        }
        let words = text.lowercased().split(separator: " ").map(String.init)
        return words.count <= 10 && !(words.count <= 2 && others.hasAny(of: words))
    }
}
