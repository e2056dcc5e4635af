import NarrationModel

/// Leaves out an entry with the identifier, or for want of one the address, of an earlier one.
///
/// Entries that share their address but have identifiers of their own are left alone.
enum RepeatedEntry: FeedRule {
    static let id: RuleID = "repeated-entry"
    static let summary = "Feed entries that the feed holds more than once"
}
