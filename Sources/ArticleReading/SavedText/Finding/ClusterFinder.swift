import NarrationModel

/// Finds where paragraphs stand close together, and which of those places is the story.
struct ClusterFinder {
    private let page: SavedPage

    /// The fewest words of a sentence that counts as a paragraph.
    private let leastWords: Int

    /// The line that says again what the page's title says: the story is below it.
    private let titleIndex: Int?

    private var clusters: [ProseCluster] = []
    private var current: ProseCluster?
    private var border = ProseCluster.Border.end
    private var gap = 0

    /// How many lines of any kind but paragraphs stand above the next paragraph, and the cluster before them.
    private var distance = 0

    /// Whether a colon stands above that no paragraph has followed yet.
    private var isInList = false

    private var beforeTail: ProseCluster?
    private var headings = 0

    /// Rules whose lines stand behind a text and not in it.
    private static let endings: Set<RuleID> = [CommentLink.id, CopyrightLine.id]

    /// The most words of such a line; longer ones belong to pictures.
    private static let longestEnding = 20

    /// How many lines separate a cluster from a tail, and how many words make a tail a part of it nevertheless.
    private static let tailDistance = 4
    private static let longestTail = 40

    /// How many short lines in a row end a cluster.
    private static let widestGap = 12

    /// The part of the largest cluster's words, as its divisor, that the first cluster under the title must have.
    private static let shareUnderTitle = 5

    /// The least words of a text that is the story for standing under the title, and how far below it may begin.
    private static let leastUnderTitle = 150
    private static let reachUnderTitle = 12
    private static let reachOfComments = 20

    /// The cluster with the most words, or the first under the page's title, or nil when the page has none outside its items.
    static func story(on page: SavedPage, below title: Line?) -> ProseCluster? {
        for leastWords in [7, 3] {
            var finder = ClusterFinder(page: page, leastWords: leastWords, titleIndex: title?.index)
            if let cluster = finder.largest() { return cluster }
        }
        return nil
    }

    private init(page: SavedPage, leastWords: Int, titleIndex: Int?) {
        self.page = page
        self.leastWords = leastWords
        self.titleIndex = titleIndex
    }

    private mutating func largest() -> ProseCluster? {
        for line in page.lines { take(line) }
        close(.end)
        var stories: [ProseCluster] = []
        for cluster in clusters {
            if let last = stories.last, last.goesOn(in: cluster) {
                stories[stories.count - 1] = last.joined(to: cluster)
            } else {
                stories.append(cluster)
            }
        }
        let behindTitle = stories.filter { $0.last > titleIndex ?? 0 }
        let candidates = behindTitle.isEmpty ? stories : behindTitle
        let most = candidates.map(\.words).max() ?? 0
        let share = titleIndex == nil ? 1 : Self.shareUnderTitle
        return candidates.first { $0.words * share >= most || leadsComments($0) }
    }

    /// Whether a text stands directly under the page's title and above the readers' comments, which are longer.
    private func leadsComments(_ cluster: ProseCluster) -> Bool {
        guard let titleIndex, cluster.paragraphs > 2, cluster.words >= Self.leastUnderTitle else {
            return false
        }
        guard (1...Self.reachUnderTitle).contains(cluster.first - titleIndex) else { return false }
        return page.lines[cluster.last...].prefix(Self.reachOfComments).contains {
            page.rules[$0.index] == CommentLink.id && CommentLink.isHeading($0)
        }
    }

    private mutating func take(_ line: Line) {
        distance += 1
        if line.index == titleIndex {
            close(.end)
        } else if page.outline.isInItem(line) {
            close(.end)
        } else if let rule = page.rules[line.index] {
            passOmitted(line, by: rule)
        } else if AuthorBiography.isHeading(line) {
            close(.end)
        } else if current != nil, line.isTableRow {
            extend(with: line, paragraphs: 0)
        } else if current != nil, CodeLine.matches(line) {
            distance -= 1
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
        if distance > Self.tailDistance { beforeTail = current }
        distance = 0
        isInList = line.ending == .colon
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
        if line.ending == .colon { isInList = true }
        if isInList { distance -= 1 }
        gap += 1
        if line.isHeadingLike { headings += 1 }
        if gap > Self.widestGap, line.metadata == nil { close(.gap) }
    }

    private mutating func passOmitted(_ line: Line, by rule: RuleID) {
        let isEnding = Self.endings.contains(rule) && line.wordCount <= Self.longestEnding
        guard let current else {
            if isEnding, !clusters.isEmpty { border = .end }
            return
        }
        let isText = current.paragraphs > 1 || current.words > 40
        if rule == SectionLabel.id {
            close(.label)
        } else if isText, isEnding {
            close(.end)
        }
    }

    /// The cluster without a last paragraph that many lines of furniture separate from the rest.
    private static func trimmed(_ cluster: ProseCluster, to head: ProseCluster?) -> ProseCluster {
        guard let head, cluster.paragraphs - head.paragraphs < 2, head.paragraphs > 1 else { return cluster }
        return cluster.words - head.words < longestTail ? head : cluster
    }

    /// Ends the current cluster; once a text has ended, what comes behind it is not joined to it.
    private mutating func close(_ border: ProseCluster.Border) {
        if let current { clusters.append(Self.trimmed(current, to: beforeTail)) }
        beforeTail = nil
        if current != nil || border == .end { self.border = border }
        current = nil
        gap = 0
        headings = 0
    }
}
