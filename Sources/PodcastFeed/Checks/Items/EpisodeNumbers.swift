/// Numbers of episodes and seasons are whole and above zero.
struct EpisodeNumbers: FeedRule {
    let code = "episode-number-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.flatMap { $0.all("itunes:episode") + $0.all("itunes:season") + $0.all("podcast:season") }
            .filter { (Int($0.value) ?? 0) < 1 }.map {
                FeedFault("'\($0.name)' must be a whole number above zero; mend it", at: $0)
            }
    }
}
