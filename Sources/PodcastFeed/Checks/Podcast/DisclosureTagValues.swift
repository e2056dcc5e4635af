/// The value of `ai-content` is `true` or `false`, and true where a machine speaks.
struct DisclosureTagValues: FeedRule {
    let code = "disclosure-tag-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.everywhere("podcast:txt").filter { $0["purpose"] == "ai-content" && $0.value != "true" }.map {
            FeedFault(
                "the value of 'ai-content' must be 'true' where a machine speaks, and is '\($0.value.prefix(20))'; mend it",
                at: $0)
        }
    }
}
