/// The weekday of a date is that of its day.
struct DateWeekdays: FeedRule {
    let code = "date-weekday"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        ["pubDate", "lastBuildDate"].flatMap { feed.everywhere($0) }
            .filter { RFC2822Date($0.value).map { !$0.hasRightWeekday } ?? false }.map {
                FeedFault("the weekday of '\($0.value)' must be that of its day; mend it", at: $0)
            }
    }
}
