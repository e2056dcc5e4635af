import NarrationModel

/// One reason to leave out texts of a feed; which texts those are, the composer of entries knows.
protocol FeedRule: Sendable {
    /// The stable name under which omissions are listed.
    static var id: RuleID { get }

    /// What the rule leaves out, on one line for people.
    static var summary: String { get }
}
