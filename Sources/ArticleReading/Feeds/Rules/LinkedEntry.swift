import NarrationModel

/// Leaves out the title and names of an entry without text: the page that it links to is read instead.
///
/// Entries with text, or without a link, are left alone.
enum LinkedEntry: FeedRule {
    static let id: RuleID = "linked-entry"
    static let summary = "Titles of feed entries whose text is on another page"
}
