import NarrationModel

/// Finds where paragraphs stand close together, and which of those places is the story.
struct ClusterFinder {
    private let page: SavedPage

    /// The fewest words of a sentence that counts as a paragraph.
    private let leastWords: Int

    private var clusters: [ProseCluster] = []
    private var current: ProseCluster?
    private var border = ProseCluster.Border.end
    private var gap = 0
    private var headings = 0

    /// How many short lines in a row end a cluster.
    private static let widestGap = 12

    /// The cluster with the most words, or nil when the page has none outside its items.
    static func story(on page: SavedPage) -> ProseCluster? {
        for leastWords in [7, 3] {
            var finder = ClusterFinder(page: page, leastWords: leastWords)
            if let cluster = finder.largest() { return cluster }
        }
        return nil
    }

    private init(page: SavedPage, leastWords: Int) {
        self.page = page
        self.leastWords = leastWords
    }

    private mutating func largest() -> ProseCluster? {
        for line in page.lines { take(line) }
        close(.end)
        var stories: [ProseCluster] = []
        for cluster in clusters {
            if let last = stories.last, cluster.border == .label, last.isRunningText, cluster.isRunningText {
                stories[stories.count - 1] = last.joined(to: cluster)
            } else {
                stories.append(cluster)
            }
        }
        return stories.reduce(nil) { best, next in best.map { $0.words >= next.words ? $0 : next } ?? next }
    }

    private mutating func take(_ line: Line) {
        if page.outline.isInItem(line) {
            close(.end)
        } else if let rule = page.rules[line.index] {
            passOmitted(rule)
        } else if AuthorBiography.isHeading(line) {
            close(.end)
        } else if isParagraph(line) {
            extend(with: line, paragraphs: 1)
        } else if current != nil, ListMarker(line) != nil || line.ending.endsSentence {
            extend(with: line, paragraphs: 0)
        } else {
            pass(line)
        }
    }

    private func isParagraph(_ line: Line) -> Bool {
        guard line.metadata == nil, !Caption.hasCredit(line) else { return false }
        return line.isProse || line.ending == .stop && line.wordCount >= leastWords
            || line.wordCount >= leastWords * 2 && line.ending == .colon
            || line.wordCount >= leastWords && QuotationMarks.enclose(line.string)
    }

    private mutating func extend(with line: Line, paragraphs: Int) {
        gap = 0
        if current == nil {
            current = ProseCluster(
                first: line.index, last: line.index, words: 0, paragraphs: 0, headings: 0, border: border)
            headings = 0
        }
        current?.last = line.index
        current?.words += line.wordCount
        current?.paragraphs += paragraphs
        current?.headings += headings
        headings = 0
    }

    private mutating func pass(_ line: Line) {
        gap += 1
        if line.isHeadingLike { headings += 1 }
        if gap > Self.widestGap, line.metadata == nil { close(.label) }
    }

    private mutating func passOmitted(_ rule: RuleID) {
        guard let current else { return }
        let isText = current.paragraphs > 1 || current.words > 40
        if rule == SectionLabel.id {
            close(.label)
        } else if isText, rule == CommentLink.id || rule == CopyrightLine.id {
            close(.end)
        }
    }

    /// Ends the current cluster; once a text has ended, what comes behind it is not joined to it.
    private mutating func close(_ border: ProseCluster.Border) {
        if let current { clusters.append(current) }
        if current != nil || border == .end { self.border = border }
        current = nil
        gap = 0
        headings = 0
    }
}
