/// Hubs of WebSub (section 4) are addresses of the web.
struct HubLink: FeedRule {
    let code = "hub-link-wrong"
    let severity = FeedFinding.Severity.error

    func faults(in feed: CheckedFeed) -> [FeedFault] {
        (feed.channel?.all("atom:link") ?? []).filter { $0["rel"] == "hub" }.compactMap { link in
            let address = link["href"] ?? ""
            guard !["https://", "http://"].contains(where: address.hasPrefix) else { return nil }
            return FeedFault("a hub must be an address of the web; mend 'hub' in the configuration", at: link)
        }
    }
}
