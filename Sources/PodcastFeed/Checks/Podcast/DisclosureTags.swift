/// The show and each episode say by a tag that a machine speaks (`podcast:txt` with the purpose `ai-content`).
struct DisclosureTags: FeedRule {
    let code = "disclosure-tag-missing"
    let severity = FeedFinding.Severity.warning

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.channelAndItems.filter { element in
            !element.all("podcast:txt").contains { $0["purpose"] == "ai-content" }
        }.map {
            FeedFault(
                "'\($0.name)' should say that a machine speaks, by 'podcast:txt' with 'ai-content'; add it",
                at: $0)
        }
    }
}
