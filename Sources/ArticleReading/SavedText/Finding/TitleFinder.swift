/// Finds the line of a page that says what its title says: the headline, unless it is a link to the page itself.
struct TitleFinder {
    private let page: SavedPage

    /// The part of the page's running text, as its divisor, that may stand above a headline.
    private static let shareAbove = 4

    /// The same for a headline that says it in other words.
    private static let shareAboveLike = 20

    /// How many words of running text may stand above such a headline on any page.
    private static let wordsAboveLike = 60

    init(_ page: SavedPage) {
        self.page = page
    }

    /// The line most like the title, the first of equal ones; nil when none is like it.
    func title() -> Line? {
        guard let first = page.lines.first else { return nil }
        let name = PageName(first)
        let prose = page.lines.reduce(0) { $0 + ($1.isProse && page.isKept($1) ? $1.wordCount : 0) }
        var above = 0
        var best: (line: Line, value: Double)?
        for line in page.lines.dropFirst() where page.isKept(line) {
            guard above * Self.shareAbove <= prose else { break }
            if line.isProse { above += line.wordCount }
            let value = value(
                of: line, name, first, isNear: above <= max(prose / Self.shareAboveLike, Self.wordsAboveLike))
            if value > best?.value ?? 0 { best = (line, value) }
        }
        return best?.line
    }

    private func value(of line: Line, _ name: PageName, _ first: Line, isNear: Bool) -> Double {
        guard line.metadata == nil else { return 0 }
        let likeness = name.likeness(of: line)
        if PageTitle.agree(first, line) {
            return Double(max(likeness.words, min(first.terms.count, line.terms.count)))
        }
        guard likeness.isEqual || likeness.isClose && isNear else { return 0 }
        return likeness.value
    }
}
