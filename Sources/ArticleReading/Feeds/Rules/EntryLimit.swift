import NarrationModel

/// Leaves out entries beyond the first 1,000 of a feed; a diagnostic says so.
///
/// The first 1,000 are left alone.
enum EntryLimit: FeedRule {
    static let id: RuleID = "entry-limit"
    static let summary = "Feed entries beyond the most that are read"
}
