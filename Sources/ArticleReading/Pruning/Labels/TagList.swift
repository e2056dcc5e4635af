import NarrationModel

/// Leaves out what an article is filed under: `Tags: floods, Ostrel`, `#RiverWatch #news`.
///
/// A sentence with a hashtag in it is left alone.
enum TagList: OmissionRule {
    static let id: RuleID = "tag-list"
    static let summary = "Tags, topics and keywords"

    private static let labels = WordList("tags tag tagged topics topic keywords filed categories category")

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        guard let first = line.terms.first, line.wordCount <= 40, !line.ending.endsSentence else {
            return false
        }
        let words = line.string.utf8.split(separator: UInt8(ascii: " "))
        if words.allSatisfy({ $0.first == UInt8(ascii: "#") && $0.count > 1 }) { return true }
        guard labels.contains(first) else { return false }
        return words.prefix(3).contains { $0.last == UInt8(ascii: ":") } || line.wordCount == 1
            || line.terms.starts(with: ["filed", "under"])
    }
}
