/// Finds lists whose bullets a browser did not save: short lines without blank lines between, behind a colon or a
/// crosshead.
enum UnmarkedList {
    /// The longest item in words.
    private static let itemLength = 25

    /// The indices of the lines of `range` that are items of such lists.
    static func indices(in range: Range<Int>, on page: SavedPage) -> Set<Int> {
        var result: Set<Int> = []
        var run: [Line] = []
        var leader: Line?
        for line in page.kept(range) {
            if isItem(line), run.isEmpty || !line.followsBlank {
                run.append(line)
                continue
            }
            result.formUnion(items(run, behind: leader, on: page))
            leader = run.last ?? leader
            run = isItem(line) ? [line] : []
            if run.isEmpty { leader = line }
        }
        return result.union(items(run, behind: leader, on: page))
    }

    static func contains(_ line: Line, on page: SavedPage) -> Bool {
        page.facts.listItems.contains(line.index)
    }

    private static func isItem(_ line: Line) -> Bool {
        line.wordCount > 0 && line.wordCount <= itemLength && line.metadata == nil
            && (line.ending == .none || line.ending == .pause)
    }

    /// The lines of a run that are items: all behind a colon; all but the crosshead when the run has one on top.
    private static func items(_ run: [Line], behind leader: Line?, on page: SavedPage) -> [Int] {
        guard let first = run.first, page.above(first).map(page.isKept) != false else { return [] }
        if let leader, leader.ending == .colon || leads(leader, to: run) { return run.map(\.index) }
        let rest = run.dropFirst()
        return rest.count >= 2 && isCrosshead(first) ? rest.map(\.index) : []
    }

    private static func leads(_ leader: Line, to run: [Line]) -> Bool {
        run.count >= 2 && isCrosshead(leader)
    }

    private static func isCrosshead(_ line: Line) -> Bool {
        line.isHeadingLike && line.wordCount <= 6 && line.followsBlank
    }
}
