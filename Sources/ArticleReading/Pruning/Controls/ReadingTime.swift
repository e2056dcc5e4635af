import NarrationModel

/// Leaves out reading times, alone or in a line of bylines and dates: `4 min read`, `Reading time: 4 minutes`.
///
/// "It takes 4 minutes to read." is left alone.
enum ReadingTime: OmissionRule {
    static let id: RuleID = "reading-time"
    static let summary = "How long the article takes to read"

    static func omits(_ line: Line, on page: SavedPage) -> Bool {
        line.metadata?.isReadingTime == true
    }
}
