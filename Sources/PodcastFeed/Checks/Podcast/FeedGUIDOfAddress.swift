/// `podcast:guid` is that of the feed's first address; it stays when the address changes, so another one is no fault.
struct FeedGUIDOfAddress: FeedRule {
    let code = "podcast-guid-of-other-address"
    let severity = FeedFinding.Severity.note

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        // Pages of a feed share the address of the newest document.
        guard let guid = feed.channel?.first("podcast:guid"), UUIDForm.isVersion5(guid.value),
            let base = feed.base, let stem = Self.stem(of: feed.name)
        else { return [] }
        let own = NameUUID.podcast(feedURL: base + stem + ".xml")
        guard guid.value != own else { return [] }
        return [
            FeedFault(
                "'podcast:guid' is not the one of this address, '\(own)'; it must stay as it is when the feed has moved",
                at: guid)
        ]
    }

    private static func stem(of name: String) -> Substring? {
        guard name.hasSuffix(".xml") else { return nil }
        let stem = name.dropLast(4)
        return stem.firstRange(of: "-page-").map { stem[..<$0.lowerBound] } ?? stem
    }
}
