import NarrationModel

/// Finds a story's headline above its text, by its length, the byline or date under it, the page's title and repetition.
struct HeadlineFinder {
    private let page: SavedPage
    private let cluster: ProseCluster

    /// The line that says what the page's title says.
    private let title: Line?
    private let name: PageName

    /// How many kept lines above the text a headline may stand.
    private static let reach = 30

    /// The fewest words of a line that may be the standfirst under a headline.
    private static let standfirstLength = 9

    /// How far down the cluster a byline is looked for, in kept lines.
    private static let bylineReach = 12

    init(_ page: SavedPage, above cluster: ProseCluster, title: Line?) {
        self.page = page
        self.cluster = cluster
        self.title = title
        name = PageName(page.lines[0])
    }

    /// The headline's line, or nil when nothing looks like one.
    func headline() -> Line? {
        let limit = bylineInText ?? cluster.first
        var candidates = linesAbove(limit).filter(isCandidate)
        if let title, title.index < candidates.first?.index ?? limit, !hasItem(title.index..<limit) {
            candidates.insert(title, at: 0)
        }
        let scored = candidates.map { (line: $0, score: score($0, above: limit)) }
        guard let best = scored.max(by: { $0.score < $1.score }), best.score > 0 else { return nil }
        guard isCertain(best.line) else { return nil }
        let above = scored.last { $0.line.index + 1 == best.line.index && $0.score > best.score - 1.5 }
        guard let above, best.line.wordCount >= Self.standfirstLength else { return best.line }
        return above.line.wordCount < best.line.wordCount ? above.line : best.line
    }

    /// The kept lines that lead to the line at `limit`, down from the last item or the reach.
    private func linesAbove(_ limit: Int) -> [Line] {
        var lines: [Line] = []
        for line in page.lines[..<limit].reversed() {
            guard lines.count < Self.reach, !page.outline.isInItem(line) else { break }
            if page.isKept(line) { lines.append(line) }
        }
        return lines.reversed()
    }

    /// A byline or date inside the cluster with a headline above it: what stands over that is not the story.
    private var bylineInText: Int? {
        let lines = page.lines[cluster.first...cluster.last].lazy.filter(page.isKept).prefix(Self.bylineReach)
        var words = 0
        for line in lines {
            if line.metadata != nil, words * 5 < cluster.words * 2, hasHeadlineAbove(line) {
                return line.index
            }
            words += line.wordCount
        }
        return nil
    }

    private func hasHeadlineAbove(_ line: Line) -> Bool {
        var above = page.keptAbove(line)
        for _ in 0..<3 {
            guard let candidate = above, !page.outline.isInItem(candidate) else { return false }
            if isCandidate(candidate), candidate.wordCount > 3 { return true }
            above = page.keptAbove(candidate)
        }
        return false
    }

    private func isCandidate(_ line: Line) -> Bool {
        guard line.metadata == nil, line.wordCount > 0, line.wordCount <= 35,
            ListMarker(line)?.isNumber != false
        else {
            return false
        }
        guard !Caption.hasCredit(line), ItemOpening(line) == nil else { return false }
        guard line.ending == .stop else { return line.ending != .pause && line.ending != .colon }
        return line.wordCount <= 20 && page.keptBelow(line)?.metadata != nil
            && SentenceScanner.sentences(in: line.string).count == 1
    }

    private func score(_ line: Line, above limit: Int) -> Double {
        var score = line.wordCount > 3 ? 3.0 : line.wordCount == 3 ? 1.0 : 0.4
        if leadsToMetadata(line) { score += 6 }
        score += 6 * likeness(line)
        if page.keptBelow(line)?.isProse == true { score += 1 }
        if line.string.unicodeScalars.first(where: \.isLetterOrDigit)?.properties.isLowercase == true {
            score -= 3
        }
        let distance = page.lines[line.index..<limit].prefix(Self.reach).count(where: page.isKept)
        return score - 0.3 * Double(min(distance, 9))
    }

    /// Whether an item stands on some of the lines, so that no story can take up all of them.
    private func hasItem(_ range: Range<Int>) -> Bool {
        page.outline.items.contains { $0.overlaps(range) }
    }

    /// How much the line says what the page's title says, from 0 to 1.
    private func likeness(_ line: Line) -> Double {
        if line.index == 0 { return 0 }
        if PageTitle.agree(line, page.lines[0]) { return 1 }
        let likeness = name.likeness(of: line)
        return likeness.isClose ? likeness.share : 0
    }

    /// Whether the line is a headline by its place, its byline or the page's title, or the page has no title.
    private func isCertain(_ line: Line) -> Bool {
        guard page.lines.count > 1, page.lines[1].followsBlank, page.lines[0].wordCount > 2 else {
            return true
        }
        if line.index == 0, page.keptBelow(line).map({ $0.index >= cluster.first }) != false { return true }
        return likeness(line) > 0 || line.wordCount > 2 && leadsToMetadata(line)
    }

    /// Whether a byline or date stands under the line, with no more than a standfirst between.
    private func leadsToMetadata(_ line: Line) -> Bool {
        var below = page.keptBelow(line)
        var paragraphs = 0
        for _ in 0..<4 {
            guard let next = below else { return false }
            if let metadata = next.metadata, !metadata.isReadingTime { return true }
            if next.isProse { paragraphs += 1 }
            if paragraphs > 1 { return false }
            below = page.keptBelow(next)
        }
        return false
    }
}
