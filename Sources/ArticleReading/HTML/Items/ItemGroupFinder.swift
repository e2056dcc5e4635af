import HTMLParsing
import NarrationModel

/// Finds lists of timed texts: `li`, `article` and the like beside each other, most of them with a time.
struct ItemGroupFinder {
    private static let tags: Set<HTMLTag> = [.li, .article, .div, .section]

    /// Rules that know elements which may well hold items.
    private static let columns: Set<RuleID> = [Sidebar.id, RelatedContent.id, OutsideArticle.id]

    private let survey: PageSurvey
    private let marks: TimeMarks
    private var page: HTMLPage { survey.page }

    init(_ survey: PageSurvey) {
        self.survey = survey
        marks = TimeMarks(survey.page)
    }

    /// The innermost groups, in the page's order.
    func groups() -> [ItemGroup] {
        guard !marks.isEmpty else { return [] }
        var groups: [ItemGroup] = []
        for index in page.document.nodes.indices.reversed() {
            let end = page.document.nodes[index].end
            guard end - index > ItemGroup.leastMembers, isOpen(index) else { continue }
            guard marks.first(in: index..<end) != nil else { continue }
            if let inner = groups.last, inner.parent < end { continue }
            if let group = group(in: index) { groups.append(group) }
        }
        return groups.reversed()
    }

    /// Whether items may stand in the element, by the rule that leaves it out.
    private func isOpen(_ index: Int) -> Bool {
        guard let rule = survey.rules[index] else { return true }
        return Self.columns.contains(rule)
    }

    private func group(in parent: Int) -> ItemGroup? {
        let children = page.document.children(of: parent).filter {
            page.tag($0).map(Self.tags.contains) == true
        }
        let byTag = Dictionary(grouping: children) { page.tag($0) }
        for children in byTag.values.sorted(by: { $0[0] < $1[0] }) {
            let members = children.compactMap(member)
            guard members.count >= ItemGroup.leastMembers, members.count * 3 >= children.count * 2 else {
                continue
            }
            let items = members.filter { ItemText(of: $0.node, at: $0.time, on: page)?.isItem == true }
            return ItemGroup(
                parent: parent, members: members, items: items.count * 2 > members.count ? items : [])
        }
        return nil
    }

    private func member(_ index: Int) -> HTMLItem? {
        marks.first(in: index..<page.document.nodes[index].end).map { HTMLItem(node: index, time: $0) }
    }
}
