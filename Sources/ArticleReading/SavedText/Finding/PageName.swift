import NarrationModel

/// The browser's title of a page, which is its first line, cut into the article's title and the names of site and
/// section: `River falls | The Post`, `The Post - River falls`.
struct PageName {
    /// The whole title and every part of it.
    private let parts: [Part]

    /// Where the article's own title stands in the line, in UTF-8 code units.
    let own: Range<Int>

    private static let signs: Set<String> = ["|", "-", "–", "—", "·", "•", "»", "::", "/", "<", ">"]

    /// How much a line says what the title says.
    struct Likeness {
        /// The part of the longer one's words that both have.
        var share = 0.0

        /// How many words both have.
        var words = 0

        /// Whether it is the same words in the same order.
        var isEqual = false

        /// What likenesses are compared by.
        var value: Double { share * Double(words) }

        /// Whether the line says most of it, maybe in other words.
        var isClose: Bool { share >= 0.8 || share >= 0.6 && words > 3 }
    }

    /// Some words of the title.
    private struct Part {
        let terms: [String]

        /// How often each word stands there.
        let counts: [String: Int]

        init(_ terms: [String]) {
            self.terms = terms
            counts = terms.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }

        func likeness(of other: [String]) -> Likeness {
            var left = counts
            var common = 0
            for term in other {
                guard let count = left[term], count > 0 else { continue }
                left[term] = count - 1
                common += 1
            }
            let share = Double(common) / Double(max(terms.count, other.count))
            return Likeness(share: share, words: common, isEqual: terms == other)
        }
    }

    /// The most words of a headline, and of a title with the site's name.
    private static let longest = 35
    private static let longestTitle = 60

    /// The most words of a site's name.
    private static let longestSiteName = 4

    init(_ line: Line) {
        let tokens = line.wordCount > Self.longestTitle ? [] : Token.all(in: line.string)
        let pieces = tokens.split { Self.signs.contains($0.text) }
        let terms = pieces.map { $0.map(\.term).filter { !$0.isEmpty } }
        let longest = terms.indices.max { terms[$0].count < terms[$1].count } ?? 0
        let named = terms.indices.filter { $0 == longest || terms[$0].count > Self.longestSiteName }
        let all = (terms.count > 1 ? [Array(terms.joined())] : []) + named.map { terms[$0] }
        parts = all.filter { $0.count > 1 }.map(Part.init)
        own = Self.own(pieces, longest: longest) ?? 0..<line.text.count
    }

    /// Where the article's own title stands: all but the last part, or the last one behind the site's short name.
    private static func own(_ pieces: [ArraySlice<Token>], longest: Int) -> Range<Int>? {
        guard pieces.count > 1 else { return nil }
        let isLast = longest == pieces.count - 1
        let first = isLast ? pieces[longest].first : pieces[0].first
        let last = isLast ? pieces[longest].last : pieces[pieces.count - 2].last
        guard let first, let last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }

    /// How much `line` says what the title or a part of it says.
    func likeness(of line: Line) -> Likeness {
        var best = Likeness()
        guard line.terms.count > 1, line.terms.count <= Self.longest else { return best }
        for part in parts {
            let likeness = part.likeness(of: line.terms)
            if likeness.value > best.value { best = likeness }
        }
        return best
    }
}
