import NarrationModel

/// The date that a page shows its readers at the headline.
///
/// Of several the first counts that is not one of a change: `Published 2 May 2024`, `2 May 2024`, then `Updated 5 May
/// 2024`. A date within a sentence or in a long line is none.
struct DisplayedDate {
    let time: PublicationTime

    /// Whether the page says that it is the date of a change.
    let isUpdate: Bool

    /// How many words a line with a date may have beside it.
    private static let mostOtherWords = 8
    private static let updates = WordList("updated modified edited revised reviewed")

    init?(_ region: HeadlineRegion) {
        let below = Self.dates(in: region.below)
        let found = below.first { !$0.isUpdate } ?? below.first ?? Self.dates(in: region.above).first
        guard let found else { return nil }
        self = found
    }

    private init(time: PublicationTime, isUpdate: Bool) {
        self.time = time
        self.isUpdate = isUpdate
    }

    /// A date behind a label such as "Posted on" at the end of the text.
    static func signed(_ lines: some Sequence<StoryLine>) -> DisplayedDate? {
        for line in lines where !line.isProse && line.wordCount <= 12 {
            for case .timestamp(let time, let isUpdate) in line.line.metadata?.parts.map(\.content) ?? []
            where time.day != nil {
                return DisplayedDate(time: time, isUpdate: isUpdate)
            }
        }
        return nil
    }

    private static func dates(in entries: [HeadlineRegion.Entry]) -> [DisplayedDate] {
        var label = false
        return entries.compactMap { entry in
            let followsLabel = label
            label = entry.tokens.count <= 3 && entry.tokens.contains { updates.contains($0.term) }
            guard !entry.isProse, let stamp = stamp(in: entry.tokens) else { return nil }
            return DisplayedDate(time: stamp.published, isUpdate: stamp.isUpdate || followsLabel)
        }
    }

    /// The first day in a line that has little else.
    private static func stamp(in tokens: [Token]) -> TimestampPhrase? {
        for start in tokens.indices {
            guard let stamp = TimestampPhrase(tokens[start...]), stamp.published.day != nil else { continue }
            let others = tokens.count { !$0.term.isEmpty } - stamp.length
            return others <= mostOtherWords ? stamp : nil
        }
        return nil
    }
}
