import HTMLParsing
import NarrationModel

/// Decides which timed texts of a page are items, and which belong to its story.
///
/// Lists beside the story are items. A list that holds most of the page's text is a live blog, and its posts
/// stay in the story, unless the page is no article and has nothing else. A list within the story, such as a
/// chronicle, stays.
struct HTMLItemFinder {
    /// The part of the running text with which a list is the page's main text.
    private static let mainShare = 0.5

    /// The part of the other running text that the story's own element holds.
    private static let storyShare = 0.8

    /// The fewest words of running text that are a story.
    private static let leastStory = 40

    private let survey: PageSurvey
    private let metadata: PageMetadata
    private let groups: [ItemGroup]

    /// The nodes of the innermost element with nearly all running text that stands in no list.
    private let story: Range<Int>
    private var page: HTMLPage { survey.page }

    /// Sums of the words of running text that no rule leaves out, with and without the lists.
    private let shown: RunningSums
    private let others: RunningSums

    init(_ survey: PageSurvey, _ metadata: PageMetadata) {
        self.survey = survey
        self.metadata = metadata
        let groups = ItemGroupFinder(survey).groups()
        self.groups = groups
        let kept = survey.page.lines.indices.map { index in
            let line = survey.page.lines[index]
            return survey.measures.isProse[index] && survey.rules[line.node] == nil ? line.wordCount : 0
        }
        shown = RunningSums(kept)
        var others = kept
        for member in groups.flatMap(\.members) {
            for line in survey.page.lineRange(of: member.node) { others[line] = 0 }
        }
        self.others = RunningSums(others)
        story = groups.isEmpty ? 0..<0 : Self.story(of: survey.page, self.others)
    }

    func items() -> HTMLItems {
        guard !groups.isEmpty else { return HTMLItems() }
        var found = HTMLItems()
        found.areWholePage = areWholePage
        for group in groups {
            if found.areWholePage || isBeside(group) {
                found.items += group.items
            } else if isLive(group) {
                found.postTimes.formUnion(group.members.map(\.time.line))
            }
        }
        return found
    }

    private func prose(of group: ItemGroup) -> Int {
        group.members.reduce(0) { $0 + shown.sum(in: page.lineRange(of: $1.node)) }
    }

    /// Whether the page calls itself no article and has next to no text beside items.
    private var areWholePage: Bool {
        guard !metadata.isArticle, groups.allSatisfy({ $0.members.count == $0.items.count }) else {
            return false
        }
        let words = groups.flatMap(\.items).reduce(0) {
            $0 + (ItemText(of: $1.node, at: $1.time, on: page)?.ownWordCount ?? 0)
        }
        return others.total <= Self.leastStory && others.total * 10 <= words
    }

    /// Whether the list is the story's text, as in a live blog.
    private func isLive(_ group: ItemGroup) -> Bool {
        guard survey.rules[group.parent] == nil else { return false }
        return Double(prose(of: group)) >= Self.mainShare * Double(shown.total)
            || metadata.linkedData.isLiveBlog
    }

    /// Whether the list stands beside the story rather than in it.
    private func isBeside(_ group: ItemGroup) -> Bool {
        if survey.rules[group.parent] != nil { return true }
        if isLive(group) { return false }
        return !story.contains(group.parent)
    }

    private static func story(of page: HTMLPage, _ prose: RunningSums) -> Range<Int> {
        var node = page.body
        while let next = page.document.children(of: node).first(where: { child in
            page.tag(child) != nil
                && Double(prose.sum(in: page.lineRange(of: child))) >= storyShare
                    * Double(max(prose.total, 1))
        }) { node = next }
        return node..<page.document.nodes[node].end
    }
}
