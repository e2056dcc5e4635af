/// A feed says where it lies, and lies there (PSP-1, required; RFC 4287, section 4.2.7.2).
struct SelfLink: FeedRule {
    let code = "self-link-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        guard let channel = feed.channel else { return [] }
        let links = channel.all("atom:link").filter { $0["rel"] == "self" }
        guard links.count == 1, let link = links.first else {
            return [
                FeedFault(
                    "a feed must have one 'atom:link' with 'rel=\"self\"', and has \(links.count); name its own address",
                    at: channel)
            ]
        }
        guard let base = feed.base, link["href"] != base + feed.name else { return [] }
        return [
            FeedFault(
                "the self link must be the feed's own address, which ends with '\(feed.name)'; set the public address and run 'narrate feed' again",
                at: link)
        ]
    }
}
