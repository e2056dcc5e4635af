import NarrationModel

/// What becomes of an entry: which of its texts is read, or whether its page is.
struct EntryPlan: Sendable {
    /// The fields, each as it is seen.
    let fields: [FlatField]

    /// The place among the fields of the text that is read.
    private(set) var content: Int?
    private(set) var text: EntryText?

    /// Whether the entry's own page is to be read instead.
    var isLinked: Bool { text == nil && hasLink }

    private let hasLink: Bool

    init(_ entry: FeedEntry) {
        fields = entry.fields.map(FlatField.init)
        hasLink = entry.link != nil
        let title = fields.first { $0.field.role == .title }?.text.string
        for index in candidates() {
            let text = EntryText(of: fields[index], title: title)
            guard text.blocks.contains(where: { $0.wordCount > 0 }) else { continue }
            content = index
            self.text = text
            break
        }
    }

    /// The texts that can stand for the article, best first.
    private func candidates() -> [Int] {
        let usable = fields.indices.filter { !fields[$0].isTooLarge && fields[$0].wordCount > 0 }
        let contents = usable.filter { isContent(fields[$0]) }
        let summaries = usable.filter { isWholeSummary(fields[$0]) }
        return longestFirst(contents) + longestFirst(summaries)
    }

    private func longestFirst(_ indices: [Int]) -> [Int] {
        indices.sorted { (fields[$0].wordCount, $1) > (fields[$1].wordCount, $0) }
    }

    private func isContent(_ field: FlatField) -> Bool {
        guard field.field.role == .content else { return false }
        return !hasLink || field.wordCount >= Teaser.fewestWords || !Teaser.breaksOff(field.text.string)
    }

    private func isWholeSummary(_ field: FlatField) -> Bool {
        guard field.field.role == .summary else { return false }
        return !hasLink || !Teaser.isDescription(field.text.string, wordCount: field.wordCount)
    }
}
