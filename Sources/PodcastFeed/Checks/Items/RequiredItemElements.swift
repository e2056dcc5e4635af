/// What Apple requires of an item.
struct RequiredItemElements: FeedRule {
    let code = "item-element-missing"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.flatMap { item in
            ["title", "guid"].filter { item.first($0)?.value.isEmpty ?? true }.map { fault($0, item) }
                + (item.first("enclosure")?["url"]?.isEmpty ?? true ? [fault("enclosure", item)] : [])
        }
    }

    private func fault(_ name: String, _ item: CheckedElement) -> FeedFault {
        FeedFault("an item must have '\(name)'; run 'narrate feed' again", at: item)
    }
}
