import NarrationModel

/// Leaves out the line that sites put under each entry: `The post River falls appeared first on The Gazette.`
///
/// A closing sentence that does not link the entry's own title is left alone.
enum FeedAttribution: FeedRule {
    static let id: RuleID = "feed-attribution"
    static let summary = "Closing lines that name entry and site in links"
}
