/// The type of an enclosure, and of one in another format, fits its ending.
struct EnclosureTypes: FeedRule {
    let code = "media-type-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.flatMap { item in
            let plain = item.all("enclosure").map { ($0, $0["url"]) }
            let others = item.all("podcast:alternateEnclosure").map {
                ($0, $0.first("podcast:source")?["uri"])
            }
            return (plain + others).compactMap(fault)
        }
    }

    private func fault(_ element: CheckedElement, _ address: String?) -> FeedFault? {
        let types = MediaTypes.types(for: address ?? "")
        guard let type = element["type"], !types.isEmpty, !types.contains(type) else {
            return element["type"] == nil
                ? FeedFault("'\(element.name)' must have a 'type'; add it", at: element) : nil
        }
        return FeedFault(
            "the type of '.\(MediaTypes.ending(of: address ?? ""))' must be '\(types[0])', and is '\(type.prefix(40))'; mend it",
            at: element)
    }
}
