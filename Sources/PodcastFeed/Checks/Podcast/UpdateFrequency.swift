/// `podcast:updateFrequency` has a rule of RFC 5545 (section 3.3.10) when it has one.
struct UpdateFrequency: FeedRule {
    let code = "update-frequency-wrong"
    let severity = FeedFinding.Severity.warning

    private static let units = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.all("podcast:updateFrequency") ?? []).filter { tag in
            guard let rule = tag["rrule"] else { return false }
            return !rule.split(separator: ";").contains { part in
                Self.units.contains { part == "FREQ=\($0)" }
            }
        }.map {
            FeedFault("the 'rrule' of 'podcast:updateFrequency' should be like 'FREQ=DAILY'; mend it", at: $0)
        }
    }
}
