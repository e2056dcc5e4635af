/// One thing that must be true of an RSS document by itself.
package protocol FeedRule: Sendable {
    /// The finding's code.
    var code: String { get }
    var severity: FeedFinding.Severity { get }

    /// Where it is not.
    func faults(in feed: CheckedFeed) -> [FeedFault]
}

extension FeedRule {
    /// What the rule finds in a document.
    package func findings(in feed: CheckedFeed) -> [FeedFinding] {
        faults(in: feed).map { FeedFinding(code, severity, $0.file ?? feed.name, line: $0.line, $0.message) }
    }
}
