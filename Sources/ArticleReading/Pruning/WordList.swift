/// A small vocabulary of single words and stems, such as `newsletter inbox subscri*`, that rules combine with shapes.
struct WordList: Sendable {
    private let words: Set<String>
    private let stems: [String]

    /// The words in `list`, in lower case with spaces between; a star behind a stem takes in every ending.
    init(_ list: String) {
        let entries = list.split(separator: " ").map(String.init)
        words = Set(entries.filter { !$0.hasSuffix("*") })
        stems = entries.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
    }

    func contains(_ term: String) -> Bool {
        words.contains(term) || stems.contains { term.hasPrefix($0) }
    }

    /// How many of `terms` are in the list.
    func count(in terms: some Sequence<String>) -> Int {
        terms.count { contains($0) }
    }

    /// Whether one of `terms` is in the list.
    func hasAny(of terms: some Sequence<String>) -> Bool {
        terms.contains { contains($0) }
    }

    /// Whether all of `terms` are in the list, and there are some.
    func hasAll(of terms: [String]) -> Bool {
        !terms.isEmpty && terms.allSatisfy { contains($0) }
    }
}
