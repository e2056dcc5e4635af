/// A small vocabulary of single words and stems, such as `newsletter inbox subscri*`, that rules combine with shapes.
struct WordList: Sendable {
    private let words: Set<String>
    private let stems: [[UInt8]]

    /// Which bytes words and stems begin with: most terms begin with none of them, and need not be looked up.
    private let openings: ByteSet

    /// The words in `list`, in lower case with spaces between; a star behind a stem takes in every ending.
    init(_ list: String) {
        let entries = list.split(separator: " ").map(String.init)
        words = Set(entries.filter { !$0.hasSuffix("*") })
        stems = entries.filter { $0.hasSuffix("*") }.map { Array($0.utf8.dropLast()) }
        openings = ByteSet(entries.compactMap(\.utf8.first))
    }

    func contains(_ term: String) -> Bool {
        guard let opening = term.utf8.first, openings.contains(opening) else { return false }
        return words.contains(term) || stems.contains { term.utf8.starts(with: $0) }
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
