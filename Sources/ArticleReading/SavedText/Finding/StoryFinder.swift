import NarrationModel

/// Finds the lines of a page's story: from the headline to the last paragraph, list item or caption.
struct StoryFinder {
    private let page: SavedPage

    /// How many kept lines under the headline a byline or date may stand.
    private static let metadataReach = 14

    /// How many lines of bylines and dates may stand above the headline.
    private static let mostAbove = 3

    init(_ page: SavedPage) {
        self.page = page
    }

    /// The story, or nil when the page has no sentence outside its items.
    func story() -> Outline.Story? {
        let title = TitleFinder(page).title()
        guard let cluster = ClusterFinder.story(on: page, below: title) else { return nil }
        let headline = HeadlineFinder(page, above: cluster, title: title).headline()?.index
        let pageTitle = headline == nil ? pageTitle : nil
        let top = headline ?? cluster.first
        let start = metadataAbove(top)
        let last = max(self.end(behind: max(cluster.last, top)), top + 1)
        let end = max(StoryTail(page).end(of: top..<last), top + 1)
        let body = headline.map { self.body(behind: $0, before: end) } ?? cluster.first
        return Outline.Story(headline: headline ?? pageTitle, lines: start..<end, body: min(body, end))
    }

    /// The page's title, when it stands by itself and is long enough to be a headline.
    private var pageTitle: Int? {
        guard page.lines.count > 1, page.lines[1].followsBlank, page.isKept(page.lines[0]) else { return nil }
        guard page.lines[0].wordCount > 2, page.lines[0].wordCount <= 40 else { return nil }
        return page.outline.isInItem(page.lines[0]) || page.lines[0].metadata != nil ? nil : 0
    }

    /// The first of the bylines and dates directly above the headline, where some pages have them, or the headline.
    private func metadataAbove(_ top: Int) -> Int {
        var start = top
        for _ in 0..<Self.mostAbove {
            guard let above = page.keptAbove(page.lines[start], reach: 2), !page.outline.isInItem(above),
                above.metadata.map({ $0.hasByline || $0.hasDay }) ?? HeadlineDetail.matches(above)
            else { break }
            start = above.index
        }
        return start
    }

    /// The index behind the sentences, list items and captions that follow the last paragraph.
    private func end(behind last: Int) -> Int {
        var end = last + 1
        var previous = page.lines[last]
        for line in page.lines[(last + 1)...] {
            guard page.isKept(line), !page.outline.isInItem(line) else { break }
            let goesOn =
                line.ending.endsSentence || ListMarker(line) != nil || Caption.hasCredit(line)
                || line.isTableRow
                || SummaryHeading.matches(line) || previous.ending == .colon
                || isInList(line, under: previous)
            guard goesOn, !AuthorBiography.isHeading(line) else { break }
            end = line.index + 1
            previous = line
        }
        return end
    }

    /// Whether the line continues a list without bullets that a colon or a heading of key points opened.
    private func isInList(_ line: Line, under previous: Line) -> Bool {
        guard !line.followsBlank, line.wordCount <= 25 else { return false }
        var above: Line? = previous
        for _ in 0..<20 {
            guard let line = above else { return false }
            if line.ending == .colon || SummaryHeading.matches(line) { return true }
            if line.followsBlank, page.above(line)?.ending != .colon { return false }
            above = page.above(line)
        }
        return false
    }

    /// The first line of the text, behind the headline, standfirst, byline, date and captions.
    private func body(behind headline: Int, before end: Int) -> Int {
        var body = (lastMetadata(behind: headline, before: end) ?? headline) + 1
        for line in page.lines[body..<end] where page.isKept(line) {
            guard isPreliminary(line) else { return line.index }
            body = line.index + 1
        }
        return body
    }

    /// The last line of bylines and dates with at most two paragraphs between it and the headline.
    private func lastMetadata(behind headline: Int, before end: Int) -> Int? {
        var last: Int?
        var paragraphs = 0
        for line in page.lines[(headline + 1)..<end].lazy.filter(page.isKept).prefix(Self.metadataReach) {
            if line.metadata != nil || HeadlineDetail.matches(line), paragraphs < 3,
                last == nil || paragraphs == 0
            {
                last = line.index
                paragraphs = 0
            } else if line.isProse, !Caption.hasCredit(line) {
                paragraphs += 1
            }
        }
        return last
    }

    /// Whether a line under the byline still does not belong to the text.
    private func isPreliminary(_ line: Line) -> Bool {
        if line.metadata != nil || HeadlineDetail.matches(line) || Caption.matches(line, on: page)
            || BareByline.matches(line, on: page)
        {
            return true
        }
        guard line.isLabel(8), ListMarker(line) == nil else { return false }
        return !line.followsBlank || page.keptBelow(line)?.isProse != true
    }
}
