import NarrationModel

/// Leaves out what a feed says of itself: its title, description, address, copyright and image.
///
/// Entries are left alone.
enum FeedChannel: FeedRule {
    static let id: RuleID = "feed-channel"
    static let summary = "Titles, descriptions and addresses of a feed itself"
}
