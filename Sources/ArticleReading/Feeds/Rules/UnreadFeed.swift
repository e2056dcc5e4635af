import NarrationModel

/// Leaves out what cannot be read: everything from the entry in which a feed breaks, as it stands there.
///
/// Entries that are complete before that place are left alone; a diagnostic names the place.
enum UnreadFeed: FeedRule {
    static let id: RuleID = "unread-feed"
    static let summary = "What stands behind the place where a feed is broken"
}
