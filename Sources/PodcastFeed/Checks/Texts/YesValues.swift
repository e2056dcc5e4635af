/// `itunes:block` and `itunes:complete` are `Yes`, or are not there; anything else means nothing.
struct YesValues: FeedRule {
    let code = "yes-value-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        ["itunes:block", "itunes:complete"].flatMap { feed.everywhere($0) }.filter { $0.value != "Yes" }.map {
            FeedFault("'\($0.name)' must be 'Yes' or be left out; mend it", at: $0)
        }
    }
}
