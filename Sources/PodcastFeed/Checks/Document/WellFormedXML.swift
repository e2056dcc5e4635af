/// A feed is well-formed XML without a document type: one wrong sign, and no player shows anything.
struct WellFormedXML: FeedRule {
    let code = "xml-not-well-formed"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.fault.map {
            [
                FeedFault(
                    "a feed must be well-formed, and \($0.message); escape '&' and '<' in texts",
                    line: $0.line)
            ]
        } ?? []
    }
}
