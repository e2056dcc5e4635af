/// `itunes:duration` is a whole number of seconds.
struct DurationForm: FeedRule {
    let code = "duration-form"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.compactMap { $0.first("itunes:duration") }.filter { (Int($0.value) ?? 0) < 1 }.map {
            FeedFault(
                "'itunes:duration' must be whole seconds, and is '\($0.value.prefix(20))'; mend it", at: $0)
        }
    }
}
