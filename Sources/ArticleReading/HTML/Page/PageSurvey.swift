import HTMLParsing
import NarrationModel

/// A page with its measures and with the rule by which each of its elements is left out.
struct PageSurvey: Sendable {
    let page: HTMLPage
    let measures: PageMeasures

    /// For every node the rule that leaves it out, with everything around it considered.
    private(set) var rules: [RuleID?]

    let totalProse: Int

    /// The elements around the page's headline, which are left out only when they are hidden.
    private let aroundHeadline: Set<Int>

    /// Lines with the times of a live blog's posts.
    var postTimes: Set<Int> = []

    /// A survey of `page`, whose article is called one of `titles`.
    init(_ page: HTMLPage, titles: [String] = []) {
        self.page = page
        aroundHeadline = Self.aroundHeadline(of: page, titles.map(HTMLHeadline.terms))
        measures = PageMeasures(page)
        rules = Array(repeating: nil, count: page.document.nodes.count)
        totalProse = measures.prose(in: 0..<page.lines.count)
        for index in page.document.nodes.indices { rules[index] = rule(for: index) }
    }

    private static func aroundHeadline(of page: HTMLPage, _ titles: [[String]]) -> Set<Int> {
        let headline = page.document.nodes.indices.first { index in
            guard page.tag(index) == .h1 else { return false }
            let terms = HTMLHeadline.terms(page.document.shortText(in: index, limit: 600) ?? "")
            return terms.count >= 3 && titles.contains { $0.starts(with: terms) }
        }
        return headline.map { Set(page.path(from: $0)) } ?? []
    }

    private func rule(for index: Int) -> RuleID? {
        switch page.marks[index] {
        case .kept: return nil
        case .dropped: return DroppedBySite.id
        case nil: break
        }
        let node = page.document.nodes[index]
        if node.parent >= 0, let rule = rules[node.parent] { return rule }
        guard let element = node.element, !page.lineRange(of: index).isEmpty, !isPage(index) else {
            return nil
        }
        let share = totalProse == 0 ? 0 : Double(prose(in: index)) / Double(totalProse)
        for rule in ElementRules.candidates(for: element, page.parts[index]) where share < rule.mostProse {
            if aroundHeadline.contains(index), rule.id != HiddenElement.id { continue }
            let isNamed = !page.parts[index].isDisjoint(with: rule.parts)
            guard
                isNamed || rule.tags.contains(element.tag) || element[.role].map(rule.roles.contains) == true
            else {
                continue
            }
            if rule.omits(index, on: self) { return rule.id }
        }
        return nil
    }

    /// Leaves out the element at `index` by `rule`, with everything in it.
    mutating func omit(_ index: Int, by rule: RuleID) {
        for node in index..<page.document.nodes[index].end { rules[node] = rule }
    }

    /// Keeps the element at `index`, and asks about the elements in it anew.
    mutating func release(_ index: Int) {
        rules[index] = nil
        for node in index + 1..<page.document.nodes[index].end { rules[node] = rule(for: node) }
    }

    /// Whether the element is the page itself, or its article.
    private func isPage(_ index: Int) -> Bool {
        switch page.tag(index) {
        case .html, .body, .main, .h1: true
        default: false
        }
    }

    func prose(in index: Int) -> Int { measures.prose(in: page.lineRange(of: index)) }
    func words(in index: Int) -> Int { measures.words(in: page.lineRange(of: index)) }
    func linkDensity(of index: Int) -> Double { measures.linkDensity(in: page.lineRange(of: index)) }
}

extension PageSurvey {
    /// The level of the heading that the block belongs to; 0 when it belongs to none.
    func headingLevel(of block: Int) -> Int {
        var index = block
        for _ in 0..<4 {
            guard index >= 0, let tag = page.tag(index) else { return 0 }
            if tag.headingLevel > 0 { return tag.headingLevel }
            index = page.parent(of: index)
        }
        return 0
    }

    /// Whether at least half of the page's running text stands above the element.
    func isInSecondHalf(_ index: Int) -> Bool {
        measures.prose(in: 0..<page.lineRange(of: index).lowerBound) * 2 >= totalProse
    }

    /// Whether an `article` or `main` stands around the element.
    func isInArticle(_ index: Int) -> Bool {
        page.path(from: index).dropFirst().contains { page.tag($0) == .article || page.tag($0) == .main }
    }

    /// Whether a heading of the first level stands in the element.
    func holdsHeadline(_ index: Int) -> Bool {
        page.document.nodes[index..<page.document.nodes[index].end].contains { $0.tag == .h1 }
    }
}
