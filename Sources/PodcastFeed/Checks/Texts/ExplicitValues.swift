/// `itunes:explicit` is `true` or `false`.
struct ExplicitValues: FeedRule {
    let code = "explicit-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.everywhere("itunes:explicit").filter { !["true", "false", ""].contains($0.value) }.map {
            FeedFault(
                "'itunes:explicit' must be 'true' or 'false', and is '\($0.value.prefix(20))'; mend it",
                at: $0)
        }
    }
}
