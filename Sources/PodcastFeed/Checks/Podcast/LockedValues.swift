/// `podcast:locked` is `yes` or `no`.
struct LockedValues: FeedRule {
    let code = "locked-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.all("podcast:locked") ?? []).filter { !["yes", "no"].contains($0.value) }.map {
            FeedFault(
                "'podcast:locked' must be 'yes' or 'no', and is '\($0.value.prefix(20))'; mend it", at: $0)
        }
    }
}
