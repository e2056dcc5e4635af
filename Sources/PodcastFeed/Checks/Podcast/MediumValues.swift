/// `podcast:medium` is one that the namespace lists.
struct MediumValues: FeedRule {
    let code = "medium-unknown"
    let severity = FeedFinding.Severity.error

    private static let values = [
        "podcast", "music", "video", "film", "audiobook", "newsletter", "blog", "publisher", "course",
    ]

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.all("podcast:medium") ?? []).filter { !Self.values.contains($0.value) }.map {
            FeedFault(
                "'podcast:medium' must be one of \(Self.values.joined(separator: ", ")), and is '\($0.value.prefix(20))'; mend it",
                at: $0)
        }
    }
}
