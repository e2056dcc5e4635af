import NarrationModel

/// Leaves out what stands beside an entry's text for programs: `https://example.org/?p=12`, `Mon, 06 Sep 2021`, tags.
///
/// Titles, people's names and the text are left alone; the date becomes the article's.
enum FeedEntryDetails: FeedRule {
    static let id: RuleID = "feed-entry-details"
    static let summary = "Addresses, identifiers, dates and categories of feed entries"
}
