import NarrationModel

/// Leaves out an entry's summary, when its full text stands in the feed or on the page it links to.
///
/// A long description that is the only text is left alone, and read as the article.
enum EntrySummary: FeedRule {
    static let id: RuleID = "entry-summary"
    static let summary = "Summaries of feed entries whose full text is read"
}
