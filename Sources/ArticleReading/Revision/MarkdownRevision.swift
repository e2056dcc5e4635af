import NarrationModel

/// A page of Markdown; its omissions are stretches without their markup.
struct MarkdownRevision: RevisedPage {
    private let page: MarkdownPage

    /// The stretches by their places.
    private let stretches: [SourceRange: MarkdownStretch]
    private let exact: ExactRevision

    init(_ page: MarkdownPage, text: String) {
        self.page = page
        stretches = Dictionary(page.stretches.map { ($0.text.sourceRange, $0) }) { first, _ in first }
        exact = ExactRevision(text: text)
    }

    /// The stretch that the omission was made of, or the part of one.
    func letters(of omission: Omission) -> SourcedText {
        if let stretch = stretches[omission.source], stretch.text.string == omission.text {
            return stretch.text
        }
        let around = page.stretches.first { $0.text.sourceRange.contains(omission.source) }
        if let text = around?.text, let part = text.string.firstRange(of: omission.text) {
            let start = text.string.utf8.distance(from: text.string.startIndex, to: part.lowerBound)
            return text.slice(start..<start + omission.text.utf8.count)
        }
        return SourcedText(copying: omission.text, from: omission.source.lowerBound)
    }

    func omissions(of block: Block, by rule: RuleID) -> [Omission] {
        block.wordCount > 0 ? [Omission(rule: rule, of: block.text)] : []
    }

    func isOneLine(from start: Int, to end: Int) -> Bool { exact.isOneLine(from: start, to: end) }
}
