import NarrationModel

/// Makes omissions of the lines that no article takes up, one for each run of lines with the same rule.
struct OmissionCollector {
    private let page: HTMLPage

    init(_ page: HTMLPage) {
        self.page = page
    }

    /// The omissions of all lines for which `rules` has a rule; ranges are offsets of the visible text.
    func omissions(_ rules: [RuleID?]) -> [Omission] {
        var omissions: [Omission] = []
        var start = 0
        while start < rules.count {
            var end = start + 1
            while end < rules.count, rules[end] == rules[start], followsOnPage(end) { end += 1 }
            if let rule = rules[start] { omissions.append(omission(of: start..<end, by: rule)) }
            start = end
        }
        return omissions
    }

    /// Whether the line stands behind the one above it on the page too, as all do but those of late parts.
    private func followsOnPage(_ index: Int) -> Bool {
        let above = page.text.sourceRange(of: page.lines[index - 1].range)
        return page.text.sourceRange(of: page.lines[index].range).lowerBound >= above.upperBound
    }

    private func omission(of lines: Range<Int>, by rule: RuleID) -> Omission {
        let range =
            page.lines[lines.lowerBound].range.lowerBound..<page.lines[lines.upperBound - 1].range.upperBound
        return Omission(
            rule: rule, text: String(decoding: page.bytes[range], as: UTF8.self), source: SourceRange(range))
    }
}
