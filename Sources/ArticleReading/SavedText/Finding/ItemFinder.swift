import NarrationModel

/// Finds the timed items of a page: a time of day on a line of its own or before a text, again and again.
///
/// A story's own time under its headline, a timetable and the times of readers' comments are no items.
struct ItemFinder {
    private let page: SavedPage

    /// How many kept lines behind a time may stand before its text.
    private static let reach = 6

    /// Rules whose lines end the last item of a feed.
    private static let endings: Set<RuleID> = [
        SectionLabel.id, CommentLink.id, CopyrightLine.id, SiteControl.id, TagList.id, LinkRow.id,
        CookieNotice.id,
        LegalNotice.id,
    ]

    init(_ page: SavedPage) {
        self.page = page
    }

    /// The lines of each item.
    func items() -> [Range<Int>] {
        let starts = itemStarts()
        return starts.enumerated().compactMap { position, start in
            let isLast = position + 1 == starts.count
            let limit = isLast ? page.lines.count : starts[position + 1]
            let end = end(of: start, before: limit, isLast: isLast)
            return end > start + 1 || ItemOpening(page.lines[start]) != nil ? start..<end : nil
        }
    }

    private func itemStarts() -> [Int] {
        var times = page.lines.filter { page.isKept($0) && $0.metadata?.clockTime != nil }
        if let comments = commentsStart { times.removeAll { $0.index > comments } }
        if let first = times.first, isStoryTime(first, among: times) { times.removeFirst() }
        times.removeAll { page.keptAbove($0)?.metadata?.hasByline == true }
        let starts = times.filter(leadsText)
        if starts.count > 1 || starts.count == 1 && followsStory(starts[0]) { return starts.map(\.index) }
        let openings = page.lines.filter { page.isKept($0) && ItemOpening($0) != nil && isText($0) }
        return openings.count > 2 ? openings.map(\.index) : []
    }

    /// The heading of the readers' comments, when prose stands above it.
    private var commentsStart: Int? {
        var paragraphs = 0
        for line in page.lines {
            if page.isKept(line), line.isProse { paragraphs += 1 }
            if page.rules[line.index] == CommentLink.id, paragraphs > 1 { return line.index }
        }
        return nil
    }

    /// Whether the first time on the page belongs to the story's byline and date.
    private func isStoryTime(_ line: Line, among times: [Line]) -> Bool {
        guard let above = page.keptAbove(line) else { return false }
        let overAbove = page.keptAbove(above)
        if above.metadata?.hasByline == true || overAbove?.metadata?.hasByline == true { return true }
        let isUnderHeadline = above.isHeadingLike && above.wordCount > 3
        let isUnderDate = above.metadata?.hasTimestamp == true && overAbove?.isHeadingLike == true
        let isDated = line.metadata?.clockTime?.day != nil
        let othersAreDated = times.dropFirst().contains { $0.metadata?.clockTime?.day != nil }
        return isUnderDate || isDated && !othersAreDated || isUnderHeadline && times.count == 1
    }

    /// Whether a sentence follows the time before the next time.
    private func leadsText(_ line: Line) -> Bool {
        var next = page.keptBelow(line)
        for _ in 0..<Self.reach {
            guard let line = next, line.metadata?.clockTime == nil else { return false }
            if line.ending.endsSentence && line.wordCount > 2 || line.isProse { return true }
            next = page.keptBelow(line)
        }
        return false
    }

    /// Whether a single time is undated and has a story above it.
    private func followsStory(_ line: Line) -> Bool {
        guard line.metadata?.clockTime?.day == nil else { return false }
        return page.kept(0..<line.index).lazy.filter(\.isProse).prefix(2).count == 2
    }

    /// Whether a line with a time in front is a text, or a heading with a text below, rather than a timetable's row.
    private func isText(_ line: Line) -> Bool {
        line.isProse || page.keptBelow(line).map { $0.isProse && ItemOpening($0) == nil } == true
    }

    /// The index behind the item's last line.
    private func end(of start: Int, before limit: Int, isLast: Bool) -> Int {
        var end = start + 1
        var hasText = ItemOpening(page.lines[start]).map { _ in page.lines[start].isProse } ?? false
        var hasHeadline = hasText
        for line in page.lines[(start + 1)..<limit] {
            if let rule = page.rules[line.index] {
                if isLast, hasText, Self.endings.contains(rule) { return end }
                continue
            }
            if beginsStory(line) { return end }
            if isContent(line) {
                (end, hasText, hasHeadline) = (line.index + 1, true, true)
            } else if !hasHeadline, line.isHeadingLike {
                (end, hasHeadline) = (line.index + 1, true)
            } else if isLast, hasText {
                return end
            }
        }
        return end
    }

    private func isContent(_ line: Line) -> Bool {
        if line.metadata != nil { return false }
        return line.isProse || line.ending.endsSentence || line.ending == .colon || ListMarker(line) != nil
            || Caption.matches(line, on: page) || QuotationMarks.enclose(line.string)
    }

    /// Whether a heading with a byline under it begins a story here.
    private func beginsStory(_ line: Line) -> Bool {
        line.isHeadingLike && line.wordCount > 2 && page.keptBelow(line)?.metadata?.hasByline == true
    }
}
