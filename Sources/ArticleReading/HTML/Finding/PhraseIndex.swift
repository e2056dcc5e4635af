/// Finds phrases in the running text of a story, by the first words of each.
struct PhraseIndex: Sendable {
    /// The words of each line in lower case.
    private var lines: [[String]] = []

    /// The lines that have each run of four words, up to ``mostPlaces``.
    private var places: [Int: [Int]] = [:]

    private static let opening = 4
    private static let mostPlaces = 8

    /// The index of `lines`; none is made when nothing is to be looked for.
    init(_ lines: [StoryLine]) {
        guard lines.contains(where: PullQuote.isCandidate) else { return }
        for line in lines where line.isProse && line.context.isDisjoint(with: [.quotation, .heading]) {
            add(line.line.string)
        }
    }

    private mutating func add(_ text: String) {
        let terms = HTMLHeadline.terms(text)
        guard terms.count >= Self.opening else { return }
        for start in 0...terms.count - Self.opening {
            let key = Self.key(terms[start..<start + Self.opening])
            if places[key, default: []].count < Self.mostPlaces, places[key]?.last != lines.count {
                places[key, default: []].append(lines.count)
            }
        }
        lines.append(terms)
    }

    /// Whether a line has at least three quarters of the phrase, from its first word on; the rest may say
    /// whose words they are.
    func holds(_ phrase: String) -> Bool {
        let terms = HTMLHeadline.terms(phrase)
        guard terms.count >= Self.opening, let candidates = places[Self.key(terms.prefix(Self.opening))]
        else { return false }
        let wanted = terms.prefix(max(Self.opening, (terms.count * 3 + 3) / 4))
        return candidates.contains { lines[$0].firstRange(of: wanted) != nil }
    }

    private static func key(_ terms: ArraySlice<String>) -> Int { terms.joined(separator: " ").hashValue }
}
