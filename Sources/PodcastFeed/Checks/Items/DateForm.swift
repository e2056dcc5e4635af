/// Dates have the form of RFC 2822, with a zone.
struct DateForm: FeedRule {
    let code = "date-form"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        ["pubDate", "lastBuildDate"].flatMap { feed.everywhere($0) }.filter { RFC2822Date($0.value) == nil }
            .map {
                FeedFault(
                    "'\($0.name)' must be like 'Tue, 05 Mar 2024 17:30:00 +0000', and is '\($0.value.prefix(40))'; mend it",
                    at: $0)
            }
    }
}
