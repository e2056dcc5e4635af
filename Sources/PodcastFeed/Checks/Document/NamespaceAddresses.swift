/// The usual prefixes stand for exactly the addresses that directories look for.
struct NamespaceAddresses: FeedRule {
    let code = "namespace-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        var seen: Set<String> = []
        return (feed.root?.descendants ?? []).compactMap { element in
            let prefix = String(element.writtenName.prefix { $0 != ":" })
            guard prefix != element.writtenName, let usual = FeedNamespace(rawValue: prefix),
                element.namespace != usual.address, seen.insert(prefix).inserted
            else { return nil }
            return FeedFault(
                "the prefix '\(prefix)' must stand for '\(usual.address)'; declare it so", at: element)
        }
    }
}
