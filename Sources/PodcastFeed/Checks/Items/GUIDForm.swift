/// A GUID is one word that is no address, unless it says so: players open those that are addresses.
struct GUIDForm: FeedRule {
    let code = "guid-form"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        feed.items.compactMap { $0.first("guid") }.compactMap { guid in
            let isAddress = ["https://", "http://"].contains(where: guid.value.hasPrefix)
            if guid["isPermaLink"] != "false", !isAddress {
                return FeedFault(
                    "a GUID that is no address must have 'isPermaLink=\"false\"'; add it", at: guid)
            }
            guard guid.value.contains(where: \.isWhitespace) else { return nil }
            return FeedFault("a GUID must have no white space; it has to stay the same for ever", at: guid)
        }
    }
}
