/// `podcast:guid` is a UUID of version 5.
struct FeedGUIDForm: FeedRule {
    let code = "podcast-guid-form"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.all("podcast:guid") ?? []).filter { !UUIDForm.isVersion5($0.value) }.map {
            FeedFault(
                "'podcast:guid' must be a UUID of version 5 in small letters; run 'narrate feed' again",
                at: $0)
        }
    }
}
